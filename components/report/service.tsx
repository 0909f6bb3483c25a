import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

export interface ServiceProps {
  name: string;
  line: string;
  /** A page of no site: it has no initial. */
  isPage?: boolean;
  children?: ComponentChildren;
}

/** The service, the page and the tools: the first line of every surface. */
export function Service({ name, line, isPage = false, children }: ServiceProps) {
  const letter = isPage ? undefined : /[\p{L}\p{N}]/u.exec(name)?.[0]?.toUpperCase();
  return (
    <div class="svc">
      <span class="tile" aria-hidden="true">
        {letter ?? <Icon name="page" />}
      </span>
      <div>
        <h1 tabindex={-1} title={name} dir="auto">
          {name}
        </h1>
        <p class="meta" title={line} dir="auto">
          {line}
        </p>
      </div>
      {children && <div class="tools">{children}</div>}
    </div>
  );
}
