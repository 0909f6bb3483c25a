import { fold } from './detect-words';

/** Where a link to a policy stands. */
export type LinkContext = 'sign-up' | 'checkout' | 'form' | 'consent' | 'footer' | 'page';

const MAX_CLIMB = 12;
const FIELD = 'input[type=password], input[type=email], input[autocomplete], input[type=tel], input[type=text]';

/** Creating an account, by what the button, the heading or the address says. */
const SIGN_UP =
  /sign.?up|register|registration|create (?:an? |your )?(?:\w+ )?account|join(?: now| us| free)?\b|get started|konto erstellen|registrier|anmelden und|s.inscrire|inscription|creer (?:un|mon|votre) compte|registrar(?:se|te)|registro|crear (?:una |tu )?cuenta|criar conta|cadastr|iscriviti|registrati|crea (?:un )?account|aanmelden|registreren|account aanmaken|zarejestruj|zaloz konto|skapa konto|registrera|opret konto|tilmeld|opprett konto|rekisteroi|luo tili|zaregistr|регистрац|зарегистр|зареєстр|kayit ol|hesap olustur|uye ol|会員登録|新規登録|アカウント(?:を)?作成|注册|註冊|가입|daftar|dang ky|إنشاء حساب|הרשמה/i;
const SUBSCRIBE = /subscri|abonn|suscri|assinar|newsletter/i;
const CHECKOUT =
  /check.?out|place (?:your )?order|pay now|payment|complete (?:your )?(?:order|purchase)|buy now|kasse\b|zahlungspflichtig|bestell|paiement|commander|finaliser|pagar|finalizar|realizar pedido|acquista|ordina\b|pagamento|afrekenen|betalen|zamawiam|kassan|betaling|kassalle|objednat|оплат|оформ\w* заказ|odeme|satin al|購入|注文|レジ|结算|結帳|支付|결제|주문/i;
const CONSENT =
  /cookie|consent|gdpr|\bcmp\b|onetrust|didomi|usercentrics|privacy.?(?:banner|notice|bar|popup)|einwillig|zustimm/i;
const FOOTER = /(?:^|[\s_-])(?:site-?)?foot(?:er)?(?:$|[\s_-])|colophon/i;

function namesOf(element: Element): string {
  return `${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''}`.slice(
    0,
    300,
  );
}

function parentOf(element: Element): Element | null {
  const root = element.parentElement ? null : (element.getRootNode?.() as Partial<ShadowRoot> | undefined);
  return element.parentElement ?? root?.host ?? null;
}

/** Dialogs for logging in wait in many pages, hidden. */
function isShown(element: Element): boolean {
  if (element.closest('[hidden], [aria-hidden=true]')) return false;
  return (element as Partial<Element>).checkVisibility?.({ visibilityProperty: true }) ?? true;
}

function formKind(form: Element, document: Document, url: string | null): LinkContext {
  if (form.querySelector('input[autocomplete^="cc-"]')) return 'checkout';
  const title = fold(`${document.title ?? ''} ${document.querySelector('h1')?.textContent?.slice(0, 200) ?? ''}`);
  const path = fold(url && URL.canParse(url) ? new URL(url).pathname : '').replace(/[-_]/g, ' ');
  const button = fold(
    [...form.querySelectorAll('button, input[type=submit], h1, h2, h3, legend')]
      .slice(0, 12)
      .map((element) => element.textContent || (element.getAttribute('value') ?? ''))
      .join(' ')
      .slice(0, 600),
  );
  const passwords = form.querySelectorAll('input[type=password]').length;
  if (form.querySelector('input[autocomplete="new-password"]') || passwords > 1 || SIGN_UP.test(button))
    return 'sign-up';
  if (CHECKOUT.test(button) || CHECKOUT.test(path)) return 'checkout';
  if ([path, title].some((name) => SIGN_UP.test(name) || SUBSCRIBE.test(name))) return 'sign-up';
  return CHECKOUT.test(title) ? 'checkout' : 'form';
}

/** Tells a footer, a consent banner and a form by what the link stands in, looking up from it a bounded number of steps. */
export function contextOf(link: Element, document: Document, url: string | null): LinkContext {
  let form: Element | null = null;
  let element = parentOf(link);
  for (let step = 0; element && element !== document.body && step < MAX_CLIMB; step++, element = parentOf(element)) {
    const tag = element.localName;
    const role = element.getAttribute('role') ?? '';
    if (tag === 'footer' || role === 'contentinfo' || FOOTER.test(namesOf(element))) return 'footer';
    const isDialog = tag === 'dialog' || /dialog/.test(role);
    if (CONSENT.test(namesOf(element)) || (isDialog && CONSENT.test((element.textContent ?? '').slice(0, 2_000)))) {
      if (!element.querySelector('input[type=password], input[type=email]')) return 'consent';
    }
    if (form === null && tag === 'form' && isShown(element)) form = element;
    // Lines of small print often stand just below the form, in the same box.
    if (form === null && step < 4 && tag !== 'main' && element.querySelector(FIELD) && isShown(element)) form = element;
  }
  return form ? formKind(form, document, url) : 'page';
}
