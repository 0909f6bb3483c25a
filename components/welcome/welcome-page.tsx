import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { sentenceOf, t, whyOf } from '@/lib/i18n';
import { PageIcon } from '../page-icon';

export interface WelcomePageProps {
  /** Whether policies are recognised without a press. */
  detection: boolean;
  /** Sets it; where the browser has to be asked for access, asks. */
  setDetection: (isOn: boolean) => void;
  /** Reads the sample policy and shows its summary; resolves to whether that worked. */
  tryIt: () => Promise<boolean>;
  openSettings: () => void;
}

/** What a newcomer sees first: what it does, what it asks for and why, and a policy to try it on. */
export function WelcomePage({ detection, setDetection, tryIt, openSettings }: WelcomePageProps) {
  return (
    <main>
      <img src="icons/toolbar-ready-128.png" width="48" height="48" alt="" />
      <h1>{t('welcome_title')}</h1>
      <p class="intro">{t('welcome_intro')}</p>
      <Demo />
      <Try tryIt={tryIt} />
      <Ask detection={detection} setDetection={setDetection} />
      <div class="facts3">
        <Fact title={t('welcome_where')}>
          <p>{t('welcome_where_text')}</p>
        </Fact>
        <Fact title={t('welcome_permissions')}>
          <ul>
            <li>{t('welcome_permissions_sites')}</li>
            <li>{t('welcome_permissions_storage')}</li>
          </ul>
        </Fact>
        <Fact title={t('welcome_leaves')}>
          <p>{t('welcome_leaves_text')}</p>
        </Fact>
        <Fact title={t('welcome_cannot')}>
          <p>{t('welcome_cannot_text')}</p>
        </Fact>
      </div>
      <p class="end row">
        <button type="button" class="btn" onClick={openSettings}>
          {t('welcome_settings')}
        </button>
        <span class="meta">{t('footer_note')}</span>
      </p>
    </main>
  );
}

function Demo() {
  return (
    <section class="demo" aria-label={t('welcome_demo')}>
      <h2>
        <PageIcon name="red-flag" />
        <span>
          <span class="vh">{`${t('verdict_red_flag')}: `}</span>
          {sentenceOf('sells-data', 'yes')}
        </span>
      </h2>
      <p class="says">{t('welcome_demo_note_why')}</p>
      <p class="what">{whyOf('sells-data', 'yes')}</p>
      <div class="slip">
        <blockquote lang="en">
          <mark>{t('welcome_demo_quote_mark')}</mark>
          {t('welcome_demo_quote_after')}
        </blockquote>
      </div>
      <p class="says">{t('welcome_demo_note_quote')}</p>
    </section>
  );
}

function Try({ tryIt }: Pick<WelcomePageProps, 'tryIt'>) {
  const [hasFailed, setHasFailed] = useState(false);
  const press = async (): Promise<void> => {
    setHasFailed(false);
    setHasFailed(!(await tryIt()));
  };
  return (
    <div class="row try">
      <button type="button" class="btn primary big" onClick={() => void press()}>
        {t('welcome_try')}
      </button>
      <p class="problem" role="alert">
        {hasFailed ? t('welcome_try_failed') : ''}
      </p>
    </div>
  );
}

function Ask({ detection, setDetection }: Pick<WelcomePageProps, 'detection' | 'setDetection'>) {
  const choices = [
    [true, t('welcome_ask_yes')],
    [false, t('welcome_ask_no')],
  ] as const;
  return (
    <fieldset class="ask">
      <legend>{t('welcome_ask')}</legend>
      <p>{t('welcome_ask_text')}</p>
      {choices.map(([isOn, words]) => (
        <label key={words}>
          <input type="radio" name="detection" checked={detection === isOn} onChange={() => setDetection(isOn)} />
          {words}
        </label>
      ))}
      <p class="meta" role="status">
        {detection ? t('welcome_ask_is_yes') : t('welcome_ask_is_no')}
      </p>
    </fieldset>
  );
}

function Fact({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
