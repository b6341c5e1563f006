import type { carried as source, carriedReasons as sourceReasons } from '../../ky/frame/carried.ts'

const notSentYet =
  'What you filled in is not sent yet. It stays on this page and nowhere else: sign in if the portal asks, look at it again and send it'

export const carried: typeof source = {
  notSentYet,
  title: 'The form is not sent yet',
  waitsHere:
    'What you filled in is kept on this page. Go on to the form: what you wrote stands in its place again. Look at it and send it.',
  toForm: 'To the form',
  filledInByAnother:
    'Somebody else had filled in this form; what they wrote was not taken along. Fill it in yourself',
  cameAlong: 'What you filled in came along, and nothing is sent by that.',
  filesAnew: 'Choose files again.',
  formGone: 'This form is not on the page any more: things have changed. Nothing was sent.',
  goOnSigningIn: 'Go on signing in',
  secondStepAdvice: 'Enter your sign-in code, and you can go on.',
}

export const carriedReasons: typeof sourceReasons = {
  'form-not-sent-yet': () => notSentYet,
}
