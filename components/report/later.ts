import { useEffect, useState } from 'preact/hooks';

let isPictured = false;

/** Whether the first picture is there. What is closed or below it is drawn then, so that it shows sooner. */
export function useLater(): boolean {
  const [isLater, setLater] = useState(isPictured);
  useEffect(() => {
    if (isLater) return;
    const waiting = setTimeout(() => {
      isPictured = true;
      setLater(true);
    });
    return () => clearTimeout(waiting);
  }, [isLater]);
  return isLater;
}
