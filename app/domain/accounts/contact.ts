/** Where messages reach a person; `to` is `+996700123456` for a phone, lower case for mail. */
export type Contact = { channel: 'sms' | 'mail'; to: string }

/** The longest contact that is read at all, in characters. */
export const contactLength = 254

/** A Kyrgyz phone as it is written here (`0700 123-456`, with or without 996) in E.164; null where it is none. */
export function parsePhone(text: string): string | null {
  const bare = text.replace(/[\s\u00a0()./-]/g, '')
  const match = /^(?:\+?996|00996|0)?([1-9]\d{8})$/.exec(bare)
  return match ? `+996${match[1]}` : null
}

/** An e-mail address in lower case; null where it is none. Whether it exists only a code can tell. */
export function parseMail(text: string): string | null {
  const bare = text.trim().toLowerCase()
  const shape = /^[^\s@<>()[\],;:\\"]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}$/
  return bare.length <= contactLength && shape.test(bare) && !bare.includes('..') ? bare : null
}

/** A phone or mail, whichever was typed. */
export function parseContact(text: string): Contact | null {
  const channel = text.includes('@') ? 'mail' : 'sms'
  const to = channel === 'mail' ? parseMail(text) : parsePhone(text)
  return to === null ? null : { channel, to }
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
