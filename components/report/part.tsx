import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Part<P> {
  (props: P): preact.JSX.Element | null;
  /** Resolves when the part can be drawn at once. */
  load(): Promise<void>;
}

/** A part of the summary that is loaded when it is first drawn, so that what comes before it shows sooner. */
export function part<P extends object>(fetch: () => Promise<ComponentType<P>>): Part<P> {
  let component: ComponentType<P> | null = null;
  const load = async (): Promise<void> => {
    component = await fetch();
  };
  function LoadedPart(props: P) {
    const [, redraw] = useState(false);
    useEffect(() => {
      if (!component) void load().then(() => redraw(true));
    }, []);
    return component && h(component, props);
  }
  return Object.assign(LoadedPart, { load });
}
