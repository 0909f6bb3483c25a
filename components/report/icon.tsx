import type { DataType } from '@/lib/analyzer/types';
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
  // kinds of data
  person: 'M8 2.25a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5zM2.75 14c.4-2.9 2.5-4.5 5.25-4.5s4.85 1.600 5.250 4.500',
  phone: 'M4.5 1.75h7v12.5h-7zM7.25 12h1.5',
  home: 'M2 7.5 8 2.25l6 5.250M3.75 6.500v7.250h8.500V6.500',
  card: 'M1.750 3.750h12.500v8.500H1.750zM1.750 6.750h12.500M4.250 9.750h2.500',
  bag: 'M3 5.250h10l.750 8.500H2.250zM5.500 7V4.250a2.500 2.500 0 0 1 5 0V7',
  key: 'M5 7.500a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM7.250 8.500 13 2.750M10.750 5l2 2',
  device: 'M2.250 2.750h11.500v8H2.250zM1.250 13.250h13.500',
  globe:
    'M8 1.800a6.200 6.200 0 1 0 0 12.400A6.200 6.200 0 0 0 8 1.800zM2 8h12M8 1.800c2 1.700 2.800 3.900 2.800 6.200s-.8 4.500-2.800 6.200C6 12.500 5.200 10.300 5.200 8S6 3.500 8 1.800z',
  pin: 'M8 14.250C5 11 3.500 8.750 3.500 6.500a4.500 4.500 0 0 1 9 0c0 2.250-1.500 4.500-4.500 7.750zM8 5.250v2.500',
  people:
    'M6 3a2.250 2.250 0 1 0 0 4.500A2.250 2.250 0 0 0 6 3zM1.750 13c.3-2.400 2-3.750 4.250-3.750s3.950 1.350 4.250 3.750M10.500 3.250a2.250 2.250 0 0 1 0 4M12 9.500c1.300.600 2.050 1.800 2.250 3.500',
  chat: 'M2 3h12v8H7.500l-3.250 2.750V11H2z',
  picture: 'M1.750 3h12.500v10H1.750zM2 11.500 6 7.500l3 3 1.750-1.750 3.250 3M10.750 5.750v.05',
  sound: 'M8 1.750a2 2 0 0 0-2 2V8a2 2 0 0 0 4 0V3.750a2 2 0 0 0-2-2zM3.500 7.500a4.500 4.500 0 0 0 9 0M8 12v2.250',
  finger:
    'M4 12.500c.8-1.500 1-3 1-4.500a3 3 0 0 1 6 0c0 2-.250 4-1 5.750M8 8c0 2.250-.300 4.250-1.250 6.250M2.500 8.500V8A5.500 5.500 0 0 1 11.500 3.750M13.250 6.500c.300 1.500.250 3.500-.250 5.500',
  heart: 'M8 13.500 2.750 8.250a3.250 3.250 0 0 1 4.500-4.600L8 4.400l.750-.750a3.250 3.250 0 0 1 4.500 4.600z',
  work: 'M1.750 5h12.500v8H1.750zM5.500 5V2.750h5V5M1.750 8.750h12.500',
  bulb: 'M6 11.750C4.500 10.750 3.750 9.500 3.750 7.250a4.250 4.250 0 0 1 8.500 0c0 2.250-.750 3.500-2.250 4.500zM6.250 14.250h3.500',
  cookie:
    'M8 1.800A6.200 6.200 0 1 0 14.200 8c-1.700.300-2.900-.600-3-2-1.700.100-2.900-1.200-2.600-2.700zM5.500 6.750v.05M6.500 10.500v.05M10 10v.05',
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
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
      <path
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
        d={STROKES[name as keyof typeof STROKES]}
      />
    </svg>
  );
}

export const DATA_ICONS: Record<DataType, IconName> = {
  name: 'person',
  email: 'mail',
  phone: 'phone',
  'postal-address': 'home',
  'birth-date-or-age': 'person',
  gender: 'person',
  'government-id': 'card',
  payment: 'card',
  purchases: 'bag',
  credentials: 'key',
  'ip-address': 'globe',
  device: 'device',
  cookies: 'cookie',
  usage: 'clock',
  'approximate-location': 'pin',
  'precise-location': 'pin',
  contacts: 'people',
  messages: 'chat',
  'support-communications': 'chat',
  'user-content': 'page',
  'photos-video': 'picture',
  audio: 'sound',
  biometric: 'finger',
  health: 'heart',
  'ethnicity-religion-politics-sexuality': 'people',
  employment: 'work',
  education: 'work',
  'social-media': 'people',
  inferences: 'bulb',
};
