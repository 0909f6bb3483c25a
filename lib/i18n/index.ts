export * from './format';
export { chooseLocale, loadLocale } from './load';
export { currentLocale, formatNumber } from './locale';
export {
  LOCALES,
  type Locale,
  lookUp,
  type MessageKey,
  type Messages,
  type PluralKey,
  plural,
  setMessages,
  t,
} from './messages';
export * from './practice-words';
export * from './report-words';
