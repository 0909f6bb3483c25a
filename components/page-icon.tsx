import type { Verdict } from '@/lib/analyzer/types';

const STROKES = {
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  trash: 'M2.75 4.25h10.5M6 4V2.25h4V4M4 4.5l.6 9.25h6.8L12 4.5',
  save: 'M8 2v7.5M4.75 6.5 8 9.75l3.25-3.25M2.5 13.25h11',
  load: 'M8 9.75V2.25M4.75 5.5 8 2.25 11.25 5.5M2.5 13.25h11',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5 14 14',
  copy: 'M5.25 5.25h8.5v8.5h-8.5zM2.25 10.75v-8.5h8.5',
  print: 'M4.5 5.25v-3h7v3M4.5 11.5H2.25V5.75h11.5v5.75H11.5M4.5 9.25h7v4.5h-7z',
  down: 'M4 6.25 8 10.25l4-4',
  up: 'M4 9.75 8 5.75l4 4',
  check: 'M3 8.5 6.5 12 13 4.75',
  neutral: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM5.3 8h5.4',
} as const;

const FILLS = {
  'red-flag':
    'M1.5 1.75a.9.9 0 0 1 1.8 0V2h10.35c.74 0 1.16.84.72 1.44L12.3 6.25l2.07 2.81c.44.6.02 1.44-.72 1.44H3.3v3.75a.9.9 0 0 1-1.8 0z',
  concern:
    'M8 1.2c.44 0 .85.24 1.06.62l6.05 10.9A1.2 1.2 0 0 1 14.05 14.5H1.95A1.2 1.2 0 0 1 .89 12.72L6.94 1.82C7.15 1.44 7.56 1.2 8 1.2zM7.15 5.4l.2 4.3h1.3l.2-4.3zM8 10.7a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9z',
  good: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM4.35 8.25 7 10.95l4.75-4.8-1.15-1.15L7 8.65 5.5 7.1z',
  stop: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1zM4 7v2h8V7z',
} as const;

export type PageIconName = keyof typeof STROKES | keyof typeof FILLS | 'silent';

const COLORS: Record<Verdict | 'stop' | 'silent', string> = {
  'red-flag': 'flag',
  concern: 'concern',
  good: 'good',
  neutral: 'neutral',
  stop: 'stop',
  silent: 'silent',
};

/** An icon of the extension's pages; verdicts in their colour. It says nothing to who cannot see it: words stand beside it. */
export function PageIcon({ name }: { name: PageIconName }) {
  const color = name in COLORS ? ` ${COLORS[name as keyof typeof COLORS]}` : '';
  return (
    <svg class={`i${color}`} viewBox="0 0 16 16" aria-hidden="true">
      {name === 'silent' ? (
        <circle
          cx="8"
          cy="8"
          r="6.2"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-dasharray="2.4 2.47"
        />
      ) : name in FILLS ? (
        <path fill="currentColor" fill-rule="evenodd" d={FILLS[name as keyof typeof FILLS]} />
      ) : (
        <path
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
          stroke-linejoin="round"
          d={STROKES[name as keyof typeof STROKES]}
        />
      )}
    </svg>
  );
}
