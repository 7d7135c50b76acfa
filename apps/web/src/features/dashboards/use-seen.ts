import { type RefObject, useEffect, useRef, useState } from "react";

/** True from the first time the element is near the view: what nobody looks at is not asked for. */
export function useSeen(): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || seen) return;
    const watcher = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true),
      {
        rootMargin: "300px",
      },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [seen]);
  return [place, seen];
}
