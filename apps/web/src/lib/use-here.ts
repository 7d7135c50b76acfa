import { type RefObject, useEffect, useRef } from "react";

/**
 * Whether the component is still on the screen, for what ends after it may have left.
 * @param shown false while it is there and not seen, such as a dialog that is closed
 */
export function useHere(shown = true): RefObject<boolean> {
  const here = useRef(shown);
  useEffect(() => {
    here.current = shown;
    return () => {
      here.current = false;
    };
  }, [shown]);
  return here;
}
