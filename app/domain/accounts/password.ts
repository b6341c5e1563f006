import { accepted, type Outcome, refuse } from '../outcome.ts'

/** Characters as people see them; the upper bound only keeps a request from costing too much. */
const passwordMin = 8
export const passwordMax = 200

/** What is tried first by whoever guesses, here and elsewhere; all at least eight characters, in lower case. */
const common = new Set(
  `12345678 123456789 1234567890 12344321 123123123 11223344 87654321 987654321 0987654321
  password password1 password123 passw0rd parol123 parol1234 qwerty123 qwerty1234 qwertyui
  qwertyuiop 1q2w3e4r 1qaz2wsx q1w2e3r4 asdfghjkl zxcvbnm1 abcd1234 abc12345 iloveyou
  sunshine princess football superman welcome1 admin123 administrator letmein1
  kyrgyzstan kyrgyzstan1 kyrgyz123 bishkek1 bishkek123 bishkek312 issykkul manas123 manas1234
  kyrgyz996 kg123456 ashar123 ashar1234 ak-bulun akbulun1 salam123 salamsalam
  кыргызстан кыргызстан1 бишкек123 манас123 ысыккөл1 иссыккуль сырсөз123 сырсөз12 салам123
  пароль123 пароль12 йцукенгш йцукен123 любовь123`.split(/\s+/),
)

/** The password of every account of the demonstration: it is printed at each start and protects nothing real. */
export const demonstrationPassword = 'ashar-demo'

/** What of an account everybody who knows the person would try as its password. */
export function ownWords(own: { phone: string | null; mail: string | null; name: string }) {
  return [own.phone ?? '', own.mail ?? '', own.name]
}

/** Whether a password may protect an account: long enough, and not what everybody tries first. */
export function checkPassword(password: string, own: readonly string[] = []): Outcome<string> {
  const length = [...password].length
  if (length < passwordMin) return refuse('input', 'password-too-short', { min: passwordMin })
  if (length > passwordMax) return refuse('input', 'too-long', { max: passwordMax, length })
  return isGuessable(password.toLowerCase(), own)
    ? refuse('input', 'password-too-common', {})
    : accepted(password)
}

/** Common, one sign over and over, a run such as abcdefgh, or the person's own phone, mail or name. */
function isGuessable(password: string, own: readonly string[]): boolean {
  const codes = [...password].map((sign) => sign.codePointAt(0) ?? 0)
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)))
  const isRun = steps.size === 1 && [-1, 0, 1].some((step) => steps.has(step))
  const digits = password.replace(/\D/g, '')
  return (
    common.has(password) ||
    password === demonstrationPassword ||
    isRun ||
    own.some((word) => word.toLowerCase() === password) ||
    (digits.length >= 9 && own.some((word) => word.endsWith(digits.slice(-9))))
  )
}
