import { useEffect, useState } from 'preact/hooks';

/** ms in which the first picture comes onto the screen: a second drawing before that would hold it up by a frame. */
const ON_SCREEN = 100;
let isPictured = false;

/** Whether the first picture is there. What is closed or below it is drawn then, so that it shows sooner. */
export function useLater(): boolean {
  const [isLater, setLater] = useState(isPictured);
  useEffect(() => {
    if (isLater) return;
    const waiting = setTimeout(() => {
      isPictured = true;
      setLater(true);
    }, ON_SCREEN);
    return () => clearTimeout(waiting);
  }, [isLater]);
  return isLater;
}
