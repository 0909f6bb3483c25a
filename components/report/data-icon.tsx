import type { DataType } from '@/lib/analyzer/types';
import { StrokeIcon } from './icon';

const STROKES = {
  mail: 'M1.75 3.25h12.5v9.5H1.75zM2.25 4.25 8 8.75l5.75-4.5',
  page: 'M3.25 1.75H9.5L12.75 5v9.25h-9.5zM9.25 2v3.25h3.25',
  clock: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 4.5V8l2.5 1.75',
  person: 'M8 2.25a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5zM2.75 14c.4-2.9 2.5-4.5 5.25-4.5s4.85 1.6 5.25 4.5',
  phone: 'M4.5 1.75h7v12.5h-7zM7.25 12h1.5',
  home: 'M2 7.5 8 2.25l6 5.25M3.75 6.5v7.25h8.5V6.5',
  card: 'M1.75 3.75h12.5v8.5H1.75zM1.75 6.75h12.5M4.25 9.75h2.5',
  bag: 'M3 5.25h10l.750 8.5H2.25zM5.5 7V4.25a2.5 2.5 0 0 1 5 0V7',
  key: 'M5 7.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM7.25 8.5 13 2.75M10.75 5l2 2',
  device: 'M2.25 2.75h11.5v8H2.25zM1.25 13.25h13.5',
  globe:
    'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM2 8h12M8 1.8c2 1.7 2.8 3.9 2.8 6.2s-.8 4.5-2.8 6.2C6 12.5 5.2 10.3 5.2 8S6 3.5 8 1.8z',
  pin: 'M8 14.25C5 11 3.5 8.75 3.5 6.5a4.5 4.5 0 0 1 9 0c0 2.25-1.5 4.5-4.5 7.75zM8 5.25v2.5',
  people:
    'M6 3a2.25 2.25 0 1 0 0 4.5A2.25 2.25 0 0 0 6 3zM1.75 13c.3-2.4 2-3.75 4.25-3.75s3.95 1.35 4.25 3.75M10.5 3.25a2.25 2.25 0 0 1 0 4M12 9.5c1.3.600 2.05 1.8 2.25 3.5',
  chat: 'M2 3h12v8H7.5l-3.25 2.75V11H2z',
  picture: 'M1.75 3h12.5v10H1.75zM2 11.5 6 7.5l3 3 1.75-1.75 3.25 3M10.75 5.75v.05',
  sound: 'M8 1.75a2 2 0 0 0-2 2V8a2 2 0 0 0 4 0V3.75a2 2 0 0 0-2-2zM3.5 7.5a4.5 4.5 0 0 0 9 0M8 12v2.25',
  finger:
    'M4 12.5c.8-1.5 1-3 1-4.5a3 3 0 0 1 6 0c0 2-.250 4-1 5.75M8 8c0 2.25-.300 4.25-1.25 6.25M2.5 8.5V8A5.5 5.5 0 0 1 11.5 3.75M13.25 6.5c.300 1.5.250 3.5-.250 5.5',
  heart: 'M8 13.5 2.75 8.25a3.25 3.25 0 0 1 4.5-4.6L8 4.4l.750-.750a3.25 3.25 0 0 1 4.5 4.6z',
  work: 'M1.75 5h12.5v8H1.75zM5.5 5V2.75h5V5M1.75 8.75h12.5',
  bulb: 'M6 11.75C4.5 10.75 3.75 9.5 3.75 7.25a4.25 4.25 0 0 1 8.5 0c0 2.25-.750 3.5-2.25 4.5zM6.25 14.25h3.5',
  cookie:
    'M8 1.8A6.2 6.2 0 1 0 14.2 8c-1.7.300-2.9-.600-3-2-1.7.100-2.9-1.2-2.6-2.7zM5.5 6.75v.05M6.5 10.5v.05M10 10v.05',
} as const;

const DATA_ICONS: Record<DataType, keyof typeof STROKES> = {
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

/** What kind of data it is, for the eye. */
export function DataIcon({ type }: { type: DataType }) {
  return <StrokeIcon d={STROKES[DATA_ICONS[type]]} />;
}
