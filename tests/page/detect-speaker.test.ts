import { describe, expect, it } from 'vitest';
import { detectPolicy } from '@/lib/page/detect';
import { documentOf } from './policy-page';

interface Page {
  title: string;
  url: string;
  body: string;
}

const look = ({ title, url, body }: Page) => detectPolicy(documentOf(body, `<title>${title}</title>`), url);

const POLICIES: Record<string, Page> = {
  'a bank’s table of facts': {
    title: 'Facts: What does Saltmarsh Savings do with your personal information?',
    url: 'https://saltmarsh.example/disclosures/facts',
    body: `<table>
      <tr><td>Why?</td><td>Banks choose how they share your personal information. The law lets you limit some of it. Please read what we do.</td></tr>
      <tr><td>What?</td><td>What we collect and share depends on the account: your income, your balances and how you have paid your loans.</td></tr></table>
      <table><tr><th>Reasons we can share your personal information</th><th>Does Saltmarsh share?</th><th>Can you limit it?</th></tr>
      <tr><td>To run your account</td><td>Yes</td><td>No</td></tr><tr><td>For others to advertise to you</td><td>No</td><td>We don’t share</td></tr></table>
      <table><tr><th>Who is giving this notice?</th><td>Saltmarsh Savings</td></tr>
      <tr><th>How does Saltmarsh collect my personal information?</th><td>We collect it when you open an account, ask for a loan or use your card. We also receive some from credit bureaus.</td></tr></table>
      <p>If you leave us, we still share your information as described in this notice.</p>`,
  },
  'a surgery’s fair processing notice': {
    title: 'Fair processing notice – Elder Lane Surgery',
    url: 'https://elderlane.example/fair-processing-notice',
    body: `<h1>How we use your information</h1><p>The surgery holds notes about your health, letters from hospitals and the results of tests. They are stored on a server in the building.</p>
      <p>Your record is shared with the hospital that treats you, and with nobody else unless you agree. You have a right to see what is held about you.</p>`,
  },
  'a town that speaks of itself by its name': {
    title: 'Website privacy | Town of Fennimore',
    url: 'https://fennimore.example/website/privacy',
    body: `<h1>Website privacy</h1><p>The Town does not collect personal information about you unless you choose to give it. If you only browse, the time of your visit is recorded, and the pages that were seen.</p>
      <p>If you send a form, it may be passed to the office that can help you. Letters to the Town are public and may be disclosed. Personal information is not sold. Card numbers are not kept.</p>`,
  },
  'one person’s letter': {
    title: 'Privacy · Thimble Letter',
    url: 'https://thimble.example/privacy',
    body: `<h1>Privacy</h1><p>To send you the letter I need your email address. I store it with a company in Norway that I pay for this, and I use it for nothing else.</p>
      <p>I do not record who opens what. I never share the list. When you leave I delete your address on the same day, and I keep no copy of your personal data.</p>`,
  },
};

const OTHERS: Record<string, Page> = {
  'an offer with a price': {
    title: 'Seminar Datenschutz | Akademie am Deich',
    url: 'https://deich.example/seminare/datenschutz',
    body: `<h1>Seminar Datenschutz</h1><p>In zwei Tagen lernen Sie, wie Sie personenbezogene Daten rechtmäßig verarbeiten, Anfragen beantworten und ein Verzeichnis führen.</p>
      <p>Die Teilnahme kostet 740 € je Person, Unterlagen und Mittagessen eingeschlossen. Melden Sie sich bis Ende Mai an. Am Abend des ersten Tages sitzen wir zusammen.</p>`,
  },
  'an authority’s advice': {
    title: 'Privacy notices | Office for Data',
    url: 'https://office-for-data.example/advice/privacy-notices',
    body: `<h1>Privacy notices</h1><p>People have a right to know how you use their personal data. You must tell them why you collect it, how long it is kept and who it is shared with.</p>
      <p>You should use plain words. Your privacy notice should be short. You must give it to people at the time when you collect their personal data. We use these points when we look at a privacy notice.</p>`,
  },
  'a counter of visits that is sold for its privacy': {
    title: 'Privacy without banners – Abacus Web',
    url: 'https://abacus-web.example/privacy-without-banners',
    body: `<h1>Numbers that respect privacy</h1><p>We collect no personal data, we use no cookies and we never sell your data. Your visitors keep their privacy, and your business keeps its numbers.</p>
      <p>Since nothing is stored about your visitors, you need no banner under the GDPR. From $7 a month. Try it for a week.</p>`,
  },
  'a product against the eyes of neighbours': {
    title: 'Datenschutzfilter für Monitore | Blickdicht',
    url: 'https://blickdicht.example/datenschutzfilter',
    body: `<h1>Datenschutzfilter für Monitore</h1><p>Mit diesem Filter sieht nur, wer gerade davor sitzt, was auf dem Monitor steht. Er haftet ohne Kleber und lässt sich jederzeit wieder abnehmen. So ist auch im Zug für Datenschutz gesorgt.</p>
      <p>Für 34,50 € in drei Größen. Wir liefern in zwei Tagen.</p>`,
  },
  'a lawyer’s offer to companies': {
    title: 'Protección de datos | Bufete Encina',
    url: 'https://encina.example/areas/datos',
    body: `<h1>Protección de datos</h1><p>Ayudamos a su empresa a cumplir la ley. Revisamos los tratamientos de datos personales, redactamos los avisos y formamos a las personas de su empresa.</p>
      <p>Nuestro equipo atiende también las inspecciones y los incidentes con datos personales. Pida una cita sin compromiso.</p>`,
  },
  'controls with a word on each': {
    title: 'Your privacy controls',
    url: 'https://account.finch.example/privacy',
    body: `<h1>Privacy controls</h1><form><h2>Searches</h2><p>We keep what you search for to give you better results.</p><input type="checkbox">
      <h2>Places</h2><p>We store where you go with your phone, and we use your data to show you shops.</p><input type="checkbox">
      <h2>Advertising</h2><p>We use your information to show you advertisements.</p><input type="checkbox"></form>`,
  },
  'the news of a change': {
    title: 'We’re updating our Privacy Policy – Tarragon Blog',
    url: 'https://blog.tarragon.example/privacy-update',
    body: `<h1>We’re updating our Privacy Policy</h1><p>On 1 June a new privacy policy comes into force. In short: we share your information with one more company that handles payments, and we no longer collect your location.</p>
      <p>You need not do anything. Ask us below this post if something is unclear.</p>`,
  },
  'a job': {
    title: 'Privacy Analyst – Ostrander – Leeds',
    url: 'https://jobs.ostrander.example/privacy-analyst',
    body: `<h1>Privacy Analyst</h1><p>We are looking for a privacy analyst for our office in Leeds. You advise the teams on data protection and answer requests about personal data.</p>
      <p>You know the GDPR and like to explain it. You have three years of experience. We give you thirty days off, a good chair and time to learn.</p>`,
  },
};

describe('a policy tells its reader what is done with the reader’s data', () => {
  it.each(Object.entries(POLICIES))('%s', (_, page) => {
    expect(look(page)).toMatchObject({ isPolicy: true, kind: 'policy' });
  });

  it.each(Object.entries(OTHERS))('not so %s', (_, page) => {
    expect(look(page).isPolicy).toBe(false);
  });
});
