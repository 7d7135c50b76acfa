import { type RefObject, useEffect, useRef } from "react";

/** Whether the component is still on the screen, for what ends after it may have left. */
export function useHere(): RefObject<boolean> {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return here;
}
