/** Where messages reach a person; `to` is `+996700123456` for a phone, lower case for mail. */
export type Contact = { channel: 'sms' | 'mail'; to: string }

/** What may be wrong with one that was typed. */
export type ContactFault = 'not-a-phone-or-mail' | 'phone-of-elsewhere' | 'mail-in-two-alphabets'

/** The longest contact that is read at all, in characters. */
export const contactLength = 254

/** One way of writing each sign (full-width figures become usual ones), and nothing that cannot be seen. */
const plainly = (text: string) => text.normalize('NFKC').replace(/\p{Cf}/gu, '')

/** A Kyrgyz phone as it is written here (`0700 123-456`, with or without 996) in E.164; null where it is none. */
export function parsePhone(text: string): string | null {
  const bare = plainly(text).replace(/[\s()./\u2212\p{Pd}]/gu, '')
  const match = /^(?:(?:\+?|00)996)?0?([1-9]\d{8})$/.exec(bare)
  return match ? `+996${match[1]}` : null
}

/**
 * An e-mail address in lower case, its domain as the network writes it (`почта.рф` is `xn--80a1acny.xn--p1ai`); null where
 * it is none. Whether it exists only a code can tell. Letters of two alphabets in one address are somebody's disguise.
 */
export function parseMail(text: string): string | null {
  const [name = '', domain = '', ...more] = plainly(text).trim().toLowerCase().split('@')
  const host = networkName(domain)
  if (more.length > 0 || host === null || isMixed(name, domain, host)) return null
  const shape =
    /^[^\s@<>()[\],;:\\"]{1,64}@(?:[a-z0-9-]{1,63}\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})$/
  const bare = `${name}@${host}`
  return bare.length <= contactLength && shape.test(bare) && !bare.includes('..') ? bare : null
}

const cyrillic = /\p{Script=Cyrillic}/u
const latin = /[a-z]/

/** A domain in the letters of the network; null where it is none. */
function networkName(domain: string): string | null {
  if (/[\s/?#:\\%[\]]/.test(domain) || !URL.canParse(`http://${domain}`)) return null
  return new URL(`http://${domain}`).hostname
}

function isMixed(name: string, domain: string, host: string): boolean {
  const ownAlphabet = /\.xn--[^.]+$/.test(host)
  const foreignLabel = host.split('.').some((label) => label.startsWith('xn--'))
  if (foreignLabel && !ownAlphabet) return true
  if (cyrillic.test(domain) && latin.test(domain)) return true
  if (/[^\x21-\x7e]/.test(name.replace(/\p{Script=Cyrillic}/gu, ''))) return true
  return cyrillic.test(name) && (latin.test(name) || !ownAlphabet)
}

/** A phone or mail, whichever was typed. */
export function parseContact(text: string): Contact | null {
  const channel = plainly(text).includes('@') ? 'mail' : 'sms'
  const to = channel === 'mail' ? parseMail(text) : parsePhone(text)
  return to === null ? null : { channel, to }
}

/** Why what was typed is no phone or mail that a message could reach. */
export function contactFault(text: string): ContactFault {
  const bare = plainly(text).replace(/[\s()./\u2212\p{Pd}]/gu, '')
  if (bare.includes('@'))
    return cyrillic.test(bare) && latin.test(bare.toLowerCase())
      ? 'mail-in-two-alphabets'
      : 'not-a-phone-or-mail'
  // A country's number after its sign, or as it is dialled from Russia and Kazakhstan.
  const elsewhere = /^(?:\+|00)(?!996)\d{8,14}$|^[78]\d{10}$/.test(bare)
  return elsewhere ? 'phone-of-elsewhere' : 'not-a-phone-or-mail'
}

/** A phone as people here write it: `0700 123-456`; mail as it is. */
export function written({ channel, to }: Contact): string {
  return channel === 'mail' ? to : `0${to.slice(4, 7)} ${to.slice(7, 10)}-${to.slice(10)}`
}

/** Enough to recognise one's own, too little to learn somebody else's: `0700 ***-*56`, `a***@mail.kg`. */
export function masked({ channel, to }: Contact): string {
  if (channel === 'sms') return `0${to.slice(4, 7)} ***-*${to.slice(-2)}`
  return `${to.slice(0, 1)}***${to.slice(to.indexOf('@'))}`
}

/** Hours in which whoever still reads the old contact can object, before a second person signs. */
export const contactWaits = 72

/**
 * What the office changes of an account whose owner has lost phone and mail, all of it masked: an act stays for good, and
 * the old phone may be somebody else's by now.
 */
export type ContactContent = {
  account: string
  before: readonly string[]
  channel: Contact['channel']
  to: string
}

export function contactContent(
  { id: account, name }: { id: string; name: string },
  before: readonly Contact[],
  to: Contact,
) {
  return {
    ...({ act: 'replace-contact', title: name, account, before: before.map(masked) } as const),
    ...{ channel: to.channel, to: masked(to) },
  }
}
