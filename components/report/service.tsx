import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

/** The service, the page and the tools: the first line of every surface. */
export function Service({ name, line, children }: { name: string; line: string; children?: ComponentChildren }) {
  const letter = /[\p{L}\p{N}]/u.exec(name)?.[0]?.toUpperCase();
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
