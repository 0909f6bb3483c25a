import { useEffect, useState } from 'preact/hooks';

/** px */
const NEAR_TOP = 120;

/** The section being read: the last one whose heading has come near the top of the window. */
export function useCurrentSection(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  const key = ids.join(' ');
  useEffect(() => {
    const look = (): void => {
      const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2 && scrollY > 0;
      const passed = key
        .split(' ')
        .filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < NEAR_TOP);
      setCurrent(isAtEnd ? key.split(' ').at(-1) : (passed.at(-1) ?? key.split(' ')[0]));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [key]);
  return current;
}
