import { describe, expect, it } from 'vitest';
import { analyze } from '@/lib/analyzer';
import { englishPart } from '@/lib/analyzer/english';
import { documentOf } from './documents';

const ENGLISH =
  'We collect the information that you give to us when you open an account, and we use it to run the service for you. You may ask us at any time which data we hold about you, and we will tell you within a month.';
const GERMAN =
  'Wir erheben die Angaben, die Sie uns beim Anlegen eines Kontos machen, und verwenden sie, um den Dienst für Sie zu betreiben. Sie können uns jederzeit fragen, welche Daten wir über Sie speichern, und wir antworten innerhalb eines Monats.';
const DUTCH =
  'Wij verzamelen de gegevens die u ons geeft wanneer u een account opent, en wij gebruiken deze om de dienst voor u te leveren. U kunt ons altijd vragen welke gegevens wij over u bewaren.';
const FRENCH =
  'Nous recueillons les informations que vous nous donnez lorsque vous ouvrez un compte, et nous les utilisons pour vous fournir le service. Vous pouvez nous demander à tout moment quelles données nous conservons.';
const JAPANESE = 'お客様がアカウントを開設する際に提供する情報を収集し、サービスの提供のために利用します。'.repeat(8);

describe('English', () => {
  it('is told by its small words', () => {
    expect(englishPart([{ text: ENGLISH }]).isEnglish).toBe(true);
    for (const text of [GERMAN, DUTCH, FRENCH]) expect(englishPart([{ text }]).isEnglish).toBe(false);
  });

  it('is assumed where there is too little to tell', () => {
    expect(englishPart([{ text: 'Datenschutz' }]).isEnglish).toBe(true);
    expect(englishPart([]).isEnglish).toBe(true);
  });

  it('is a share of mixed documents', () => {
    expect(englishPart([{ text: ENGLISH }]).share).toBe(1);
    expect(englishPart([{ text: GERMAN }]).share).toBe(0);
    const { share } = englishPart([{ text: ENGLISH }, { text: GERMAN }]);
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.65);
    expect(englishPart([]).share).toBe(1);
  });
});

describe('the language of a policy', () => {
  it('that is not English is no silence: nothing is concluded', () => {
    for (const text of [GERMAN, FRENCH, DUTCH]) {
      const report = analyze(documentOf(text.repeat(5), { language: null }));
      expect(report).toMatchObject({ noGrade: 'language', grade: null });
      expect(Object.values(report.practices).flatMap(({ evidence }) => evidence)).toEqual([]);
    }
  });

  it('is judged by the words where the page names it wrongly', () => {
    expect(analyze(documentOf(ENGLISH.repeat(4), { language: 'de' }))).toMatchObject({ language: 'en' });
    expect(analyze(documentOf(GERMAN.repeat(4), { language: 'en' }))).toMatchObject({ language: null });
  });

  it('that is mixed is said', () => {
    const report = analyze(documentOf(`${ENGLISH.repeat(3)}\n\n${GERMAN}`));
    expect(report.notices).toContain('mixed-language');
    expect(report).not.toHaveProperty('noGrade');
    expect(analyze(documentOf(ENGLISH.repeat(4)))).not.toHaveProperty('notices');
  });

  it('of scripts without spaces gets no grade', () => {
    expect(analyze(documentOf(JAPANESE, { language: 'ja' })).grade).toBeNull();
  });
});
