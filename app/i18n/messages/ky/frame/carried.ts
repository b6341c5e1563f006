import type { CarriedReasons, ReasonTexts } from '#app/domain/reasons.ts'

const notSentYet =
  'Толтурганыңыз азырынча жөнөтүлгөн жок. Ал ушул баракта гана турат: портал сураса кириңиз, карап чыгып, кайра жөнөтүңүз'

/** What was filled in on its way through the sign-in and back into its form. */
export const carried = {
  notSentYet,
  title: 'Форма али жөнөтүлө элек',
  waitsHere:
    'Толтурганыңыз ушул баракта сакталып турат. Формага өтүңүз: жазганыңыз кайра өз ордунда турат. Карап чыгып, жөнөтүңүз.',
  toForm: 'Формага өтүү',
  filledInByAnother:
    'Бул форманы башка адам толтурган, анын жазганы көчүрүлгөн жок. Өзүңүз толтуруңуз',
  cameAlong: 'Толтурганыңыз сакталды, бирок муну менен эч нерсе жөнөтүлгөн жок.',
  filesAnew: 'Файлдарды кайра тандаңыз.',
  formGone: 'Бул форма эми баракта жок: жагдай өзгөрдү. Эч нерсе жөнөтүлгөн жок.',
  goOnSigningIn: 'Кирүүнү улантуу',
  secondStepAdvice: 'Кирүү кодун жазсаңыз, уланта аласыз.',
}

export const carriedReasons: ReasonTexts<CarriedReasons> = {
  'form-not-sent-yet': () => notSentYet,
}
