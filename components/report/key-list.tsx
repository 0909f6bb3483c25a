import { type MessageKey, t } from '@/lib/i18n';

const KEYS: [string[], MessageKey][] = [
  [['n', 'p'], 'key_quote'],
  [['s'], 'key_show'],
  [['f', 'c', 'g'], 'key_jump'],
  [['/'], 'key_search'],
  [['Esc'], 'key_escape'],
];

export function KeyList() {
  return (
    <section class="sec key-list" aria-labelledby="h-keys">
      <h2 id="h-keys">{t('section_keys')}</h2>
      <dl class="keys">
        {KEYS.map(([keys, words]) => (
          <>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(words)}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}
