import { modelTerms, type OrderEntry, type OrderText } from '#app/domain/hearings/order/order.ts'

export type DemoOrder = Omit<OrderEntry, 'text'> & {
  /** Days before today. */
  days: number
  /** The parts that differ from the version before, the first from the model. */
  parts: OrderText
}

/** The order by which the demonstration consults its residents: adopted after the model, and changed once. */
export const demoOrders: readonly DemoOrder[] = [
  {
    days: 420,
    ground: 'Ак-Булуң айылдык кеңешинин токтому, № 12',
    reason: '',
    terms: { ...modelTerms, minutes: 7 },
    parts: {
      invitation: {
        ky: 'Алты айылдын башчылары, кеңештин депутаттары, суу колдонуучулар бирикмеси, мектеп, бала бакча, аялдар жана жаштар комитети жеке чакырылат. Чакыруу менен кошо долбоордун кыскача баяны берилет. Угууга каалаган тургун чакыруусуз келе алат.',
        ru: 'Лично приглашаются старосты шести сёл, депутаты кенеша, объединение водопользователей, школа, детский сад, комитеты женщин и молодёжи. К приглашению прилагается краткое описание проекта. Любой житель может прийти на слушания без приглашения.',
        en: 'The heads of the six villages, the deputies of the kenesh, the water users’ association, the school, the kindergarten, and the committees of women and of youth are each invited. A short description of the draft comes with the invitation. Any resident may come to a hearing without one.',
      },
    },
  },
  {
    days: 200,
    ground: 'Ак-Булуң айылдык кеңешинин токтому, № 4',
    reason:
      'Кышында Чоң-Кайыңдан келүү кыйын болду, тургундар байланыш аркылуу катышууну суранышты; протокол эртерээк керек',
    terms: modelTerms,
    parts: {
      'taking-part': {
        ky: 'Тургун төрт жол менен катыша алат: угууда сөз менен, порталда берене боюнча пикир жазып, кат же айыл башчысы аркылуу, Сары-Өзөн менен Чоң-Кайыңдын клубунан байланыш аркылуу. Баары бирдей каралат. Угуу иш күнү саат 14:00дөн эрте башталбайт.',
        ru: 'Житель может участвовать четырьмя способами: словом на слушаниях, замечанием к статье на портале, письмом или через старосту, по связи из клубов Сары-Озона и Чон-Кайына. Все рассматриваются одинаково. В рабочий день слушания начинаются не раньше 14:00.',
        en: 'A resident can take part in four ways: by word at the hearing, by a remark on a line on the portal, by letter or through the village head, by a call from the clubs of Sary-Ozon and Chon-Kaiyn. All are looked at alike. On a working day a hearing begins no earlier than 14:00.',
      },
    },
  },
]
