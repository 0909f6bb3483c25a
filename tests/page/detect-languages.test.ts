import { describe, expect, it } from 'vitest';
import { addressStrength, strengthOf } from '@/lib/page/detect-glance';

/** What policies are called: names of documents in general, nobody's text. */
const NAMES: [string, string[]][] = [
  ['English', ['Privacy Policy', 'Privacy notice', 'Your privacy rights', 'Data Protection', 'CCPA Notice']],
  ['German', ['Datenschutzerklärung', 'Datenschutz', 'Hinweise zum Datenschutz']],
  ['French', ['Politique de confidentialité', 'Protection de la vie privée', 'Données personnelles']],
  ['Spanish', ['Política de privacidad', 'Aviso de privacidad', 'Protección de datos']],
  ['Portuguese', ['Política de Privacidade', 'Aviso de privacidade']],
  ['Italian', ['Informativa sulla privacy', 'Informativa privacy', 'Trattamento dei dati personali']],
  ['Dutch', ['Privacyverklaring', 'Privacybeleid', 'Bescherming van persoonsgegevens']],
  ['Swedish', ['Integritetspolicy', 'Personuppgifter', 'Dataskydd']],
  ['Danish', ['Privatlivspolitik', 'Persondatapolitik', 'Databeskyttelse']],
  ['Norwegian', ['Personvernerklæring', 'Personvern']],
  ['Finnish', ['Tietosuojaseloste', 'Tietosuoja']],
  ['Polish', ['Polityka prywatności', 'Ochrona danych osobowych']],
  ['Czech', ['Ochrana osobních údajů', 'Zásady ochrany soukromí']],
  ['Slovak', ['Ochrana osobných údajov', 'Ochrana súkromia']],
  ['Hungarian', ['Adatvédelmi tájékoztató', 'Adatkezelési tájékoztató']],
  ['Romanian', ['Politica de confidențialitate']],
  ['Croatian', ['Politika privatnosti', 'Zaštita osobnih podataka']],
  ['Slovenian', ['Varstvo osebnih podatkov']],
  ['Lithuanian', ['Privatumo politika']],
  ['Estonian', ['Privaatsuspoliitika']],
  ['Greek', ['Πολιτική απορρήτου', 'Προστασία προσωπικών δεδομένων']],
  ['Turkish', ['Gizlilik Politikası', 'Kişisel Verilerin Korunması']],
  ['Russian', ['Политика конфиденциальности', 'Обработка персональных данных']],
  ['Ukrainian', ['Політика конфіденційності', 'Захист персональних даних']],
  ['Japanese', ['プライバシーポリシー', '個人情報保護方針']],
  ['Chinese', ['隐私政策', '隱私權政策']],
  ['Korean', ['개인정보 처리방침', '개인정보처리방침']],
  ['Arabic', ['سياسة الخصوصية']],
  ['Hebrew', ['מדיניות פרטיות']],
  ['Indonesian', ['Kebijakan Privasi']],
  ['Vietnamese', ['Chính sách quyền riêng tư']],
  ['Thai', ['ข้อมูลส่วนบุคคล']],
  ['Hindi', ['गोपनीयता नीति']],
];

describe('what a policy is called', () => {
  it.each(NAMES)('%s', (_, names) => {
    for (const name of names) expect(strengthOf(name), name).toBeGreaterThanOrEqual(2);
    for (const name of names) expect(strengthOf(`Teasel | ${name.toUpperCase()}`), name).toBeGreaterThanOrEqual(2);
  });

  it('soft hyphens and accents in two pieces make no difference', () => {
    expect(strengthOf('Da\u00adten\u00adschutz\u00ader\u00adklä\u00adrung')).toBe(3);
    expect(strengthOf('Politique de confidentialité'.normalize('NFD'))).toBe(3);
  });

  it.each([
    '/privacy',
    '/legal/privacy-policy/',
    '/datenschutz.html',
    '/politique-de-confidentialite',
    '/politica_de_privacidad',
    '/gp/help/privacyNotice',
    '/privacybeleid',
    '/polityka-prywatnosci',
    '/#/privacy',
  ])('the address %s', (path) => {
    expect(addressStrength(`https://teasel.example${path}`)).toBe(3);
  });
});

describe('what is called otherwise', () => {
  it.each([
    'Terms of Service',
    'Cookies',
    'Private lessons',
    'Private equity',
    'Personal trainers',
    'Privat',
    'Confidential',
    'Personalberatung',
    'Imprint',
    'Data centres',
  ])('%s', (name) => {
    expect(strengthOf(name)).toBe(0);
  });

  it.each([
    'Data Protection Manager',
    'Privacy settings',
    'Data Protection Addendum',
    'How to read a privacy policy',
    'What is in a privacy policy?',
    'Five things that we learned about the privacy policy of our own phone',
  ])('%s only mentions the subject', (name) => {
    expect(strengthOf(name)).toBe(1);
  });
});
