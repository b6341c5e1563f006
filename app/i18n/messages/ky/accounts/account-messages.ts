import type { MessageText } from '#app/domain/alerts/message.ts'

const message = (subject: string, text: string): MessageText => ({ subject, text })

/** What is sent to a phone or mailbox about accounts; an SMS shows the text alone. */
export const accountMessages = {
  confirmCode: (code: string) =>
    message(
      'Ашар: ырастоо коду',
      `Ашар: ырастоо коду ${code}. 10 мүнөткө жарайт. Аны эч кимге айтпаңыз.`,
    ),
  alreadyRegistered: () =>
    message(
      'Ашар: сиз мурда катталгансыз',
      'Ашар: сиз мурда катталгансыз. Сырсөзүңүз менен кириңиз же аны унутсаңыз, жаңыртыңыз. Муну сиз сурабасаңыз, эч нерсе кылбаңыз.',
    ),
  passwordCode: (code: string) =>
    message(
      'Ашар: жаңы сырсөз үчүн код',
      `Ашар: жаңы сырсөз үчүн код ${code}. 10 мүнөткө жарайт. Муну сиз сурабасаңыз, эч кимге айтпаңыз.`,
    ),
  noAccount: () =>
    message(
      'Ашар: мындай каттоо жок',
      'Ашар: бул байланыш менен эч ким катталган эмес. Башка телефон же почта менен аракет кылыңыз же катталыңыз.',
    ),
  colleague: ({ name, address }: { name: string; address: string }) =>
    message(
      'Ашар: сизге кызматтык кирүү ачылды',
      `Ашар: ${name}, сизге кызматтык кирүү ачылды. Сырсөз коюңуз: ${address}`,
    ),
  adminInvited: ({ name }: { name: string }) =>
    message(
      'Ашар: жаңы администратор',
      `Ашар: порталдын администратору муниципалитетиңизге дагы бир администратор чакырды: ${name}. Муну күтпөсөңүз, порталдын администраторуна кайрылыңыз.`,
    ),
  secondFactorReset: () =>
    message(
      'Ашар: кирүү кодуңуз алынды',
      'Ашар: администратор кирүү кодуңузду алып салды. Кийинки киргенде аны кайра орнотосуз. Муну сиз сурабасаңыз, дароо айыл өкмөтүнө айтыңыз.',
    ),
}
