import type { carried as source, carriedReasons as sourceReasons } from '../../ky/frame/carried.ts'

const notSentYet =
  'То, что вы заполнили, пока не отправлено. Оно остаётся только на этой странице: войдите, если портал просит, просмотрите и отправьте снова'

export const carried: typeof source = {
  notSentYet,
  title: 'Форма ещё не отправлена',
  waitsHere:
    'То, что вы заполнили, хранится на этой странице. Перейдите к форме: написанное снова стоит на своих местах. Просмотрите и отправьте.',
  toForm: 'К форме',
  filledInByAnother:
    'Эту форму заполнял другой человек, и написанное им не перенесено. Заполните её сами',
  cameAlong: 'Заполненное перенесено, но этим ничего не отправлено.',
  filesAnew: 'Файлы выберите заново.',
  formGone: 'Этой формы на странице больше нет: положение изменилось. Ничего не отправлено.',
  goOnSigningIn: 'Продолжить вход',
  secondStepAdvice: 'Введите код для входа, и сможете продолжить.',
}

export const carriedReasons: typeof sourceReasons = {
  'form-not-sent-yet': () => notSentYet,
}
