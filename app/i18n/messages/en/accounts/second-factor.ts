import type { secondFactor as source } from '../../ky/accounts/second-factor.ts'

export const secondFactor: typeof source = {
  title: 'Sign-in code',
  code: 'Code',
  codeHint: 'The 6-digit code shown by the app on your phone',
  askTitle: 'Type the code on your phone',
  askLead:
    'The pages of the office need a code as well as the password. Whoever gets hold of a password still cannot enter the office.',
  askHint: 'The 6-digit code from the app, or a one-time code from your paper',
  askButton: 'Sign in',
  lostTitle: 'No phone at hand?',
  lost: 'Type one of the one-time codes that you wrote down on paper. If you do not have those either, ask an admin, who can let you set the app up again.',
  setUpTitle: 'Set up your sign-in code',
  setUpLead:
    'The office opens only with a password and a code. An app on your phone shows the code; it needs no internet. You set it up once.',
  installTitle: '1. Install an app',
  install:
    'Any app that shows codes will do, for example Aegis, FreeOTP, 2FAS or Google Authenticator. Some phones have one already.',
  scanTitle: '2. Scan the picture',
  scan: 'Press “Add” in the app and point the camera at the picture.',
  qr: 'QR code for the app; the key itself is written below',
  typeKey: 'If you cannot scan it, type this key into the app:',
  confirmTitle: '3. Confirm with a code',
  setUpButton: 'Confirm',
  codesTitle: 'Write down your one-time codes',
  codesDone: 'Your sign-in code is set up.',
  codesLead:
    'If you lose your phone, you can sign in with one of these codes. Each works once. Write them on paper and keep it apart from the phone: they are never shown again.',
  codesKept: 'Written down, continue',
  setUpAt: 'Set up',
  left: 'One-time codes left',
  anotherPhone: 'Set it up on another phone',
  renewTitle: 'New one-time codes',
  renewLead:
    'If the paper is lost or the codes run out, get new ones. The earlier ones stop working.',
  renewButton: 'Get new codes',
  demonstration:
    'This portal is a demonstration: the code is shown here so that you can try it without a phone. In a real municipality the code is on your phone alone.',
  demonstrationCode: (code) => `A phone would now show: ${code}`,
  demonstrationWait: 'The latest codes have been used. Wait half a minute and reload the page',
  reset: 'Take the sign-in code away',
  resetHint:
    'For a colleague who lost both phone and one-time codes. They are signed out everywhere and set it up anew. It is written to the log, and they get a message.',
  resetFrom: (name) => `From: ${name}`,
}
