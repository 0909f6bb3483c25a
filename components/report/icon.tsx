import { PageIcon, type PageIconName } from '../page-icon';

const STROKES = {
  left: 'M9.75 4 5.75 8l4 4',
  right: 'M6.25 4l4 4-4 4',
  out: 'M6.5 3.5h-3v9h9v-3M9.25 2.75h4v4M13 3 7.5 8.5',
  exit: 'M9.5 2.5h-6v11h6M6.75 8h7.5M11.5 5.25 14.25 8l-2.75 2.75',
  mail: 'M1.75 3.25h12.5v9.5H1.75zM2.25 4.25 8 8.75l5.75-4.5',
  letter: 'M3.25 1.75h6.5l3 3v9.5h-9.5zM5.75 7.25h4.5M5.75 10h4.5',
  page: 'M3.25 1.75H9.5L12.75 5v9.25h-9.5zM9.25 2v3.25h3.25',
  compare: 'M1.75 2.5h5v11h-5zM9.25 2.5h5v11h-5z',
  sliders:
    'M2 4.75h5.75M11.25 4.75H14M2 11.25h2.75M8.25 11.25H14M9.5 3a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5zM6.5 9.5a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5z',
  panel: 'M1.75 2.5h12.5v11H1.75zM9.75 2.75v10.5',
  retry: 'M13.25 8A5.25 5.25 0 1 1 11.6 4.2M11.9 1.5v3h-3',
  clock: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 4.5V8l2.5 1.75',
  hide: 'M2.5 2.5l11 11M6.5 4.1A6.8 6.8 0 0 1 8 3.9c3.6 0 5.7 2.7 6.25 4.1-.2.5-.6 1.2-1.25 1.9M4.3 5.3C2.8 6.2 2 7.4 1.75 8c.55 1.4 2.65 4.1 6.25 4.1.9 0 1.7-.2 2.4-.4',
  link: 'M6.75 9.25l2.5-2.5M7 4.5l1.6-1.6a2.7 2.7 0 0 1 4 4L11 8.5M9 11.5l-1.6 1.6a2.7 2.7 0 0 1-4-4L5 7.5',
  unclear:
    'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM6.2 6.4c.1-1 .9-1.6 1.8-1.6 1 0 1.8.6 1.8 1.6 0 1.3-1.8 1.3-1.8 2.6M8 11.3v.05',
} as const;

export type IconName = keyof typeof STROKES | PageIconName | 'show' | 'more';

/** An icon of the summary. It says nothing to who cannot see it: words stand beside it. */
export function Icon({ name }: { name: IconName }) {
  if (name === 'show')
    return (
      <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
        <path
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
          d="M2.25 3.5h11.5M2.25 12.5h11.5"
        />
        <rect x="1.75" y="6.1" width="12.5" height="3.8" rx="1" fill="currentColor" />
      </svg>
    );
  if (name === 'more')
    return (
      <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
        <path stroke="currentColor" stroke-width="2.5" stroke-linecap="round" d="M3.25 8h.01M8 8h.01M12.75 8h.01" />
      </svg>
    );
  if (!(name in STROKES)) return <PageIcon name={name as PageIconName} />;
  return <StrokeIcon d={STROKES[name as keyof typeof STROKES]} />;
}

export function StrokeIcon({ d }: { d: string }) {
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
      <path fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" d={d} />
    </svg>
  );
}
