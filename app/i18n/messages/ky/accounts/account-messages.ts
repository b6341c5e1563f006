import type { AccountMessages } from '#app/domain/accounts/messages.ts'
import type { MessageText, MessageTexts } from '#app/domain/messages.ts'

const message = (subject: string, text: string): MessageText => ({ subject, text })

/** What is sent to a phone or mailbox about accounts; an SMS shows the text alone. */
export const accountMessages: MessageTexts<AccountMessages> = {
  'confirm-code': ({ code }) =>
    message(
      'Ашар: ырастоо коду',
      `Ашар: ырастоо коду ${code}. 10 мүнөткө жарайт. Аны эч кимге айтпаңыз.`,
    ),
  'already-registered': () =>
    message(
      'Ашар: сиз мурда катталгансыз',
      'Ашар: сиз мурда катталгансыз. Сырсөзүңүз менен кириңиз же аны унутсаңыз, жаңыртыңыз. Муну сиз сурабасаңыз, эч нерсе кылбаңыз.',
    ),
  'password-code': ({ code }) =>
    message(
      'Ашар: жаңы сырсөз үчүн код',
      `Ашар: жаңы сырсөз үчүн код ${code}. 10 мүнөткө жарайт. Муну сиз сурабасаңыз, эч кимге айтпаңыз.`,
    ),
  'no-account': () =>
    message(
      'Ашар: мындай каттоо жок',
      'Ашар: бул байланыш менен эч ким катталган эмес. Башка телефон же почта менен аракет кылыңыз же катталыңыз.',
    ),
  'colleague-added': ({ name }) =>
    message(
      'Ашар: сизге кызматтык кирүү ачылды',
      `Ашар: ${name}, сизге кызматтык кирүү ачылды. Сырсөз коюңуз.`,
    ),
  'admin-invited': ({ name }) =>
    message(
      'Ашар: жаңы администратор',
      `Ашар: порталдын администратору муниципалитетиңизге дагы бир администратор чакырды: ${name}. Муну күтпөсөңүз, порталдын администраторуна кайрылыңыз.`,
    ),
  'second-factor-reset': () =>
    message(
      'Ашар: кирүү кодуңуз алынды',
      'Ашар: администратор кирүү кодуңузду алып салды. Кийинки киргенде аны кайра орнотосуз. Муну сиз сурабасаңыз, дароо айыл өкмөтүнө айтыңыз.',
    ),
}
