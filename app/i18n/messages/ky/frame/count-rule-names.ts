/** The name of each rule by which votes are counted, wherever it is named. */
export const countRuleNames = {
  'greedy-skip': 'Көп добуш алган биринчи',
  'greedy-stop': 'Көп добуш алган биринчи, акча жетпеген жерден токтойт',
  'mes-cost': 'Бирдей үлүштөр',
}

/** What each of them does, in the same words before a vote and beside its result. */
export const countRuleWords = {
  'greedy-skip':
    'Эң көп добуш алган сунуштан баштап каржыланат. Акча жетпеген сунуш калып, кийинкиси каралат.',
  'greedy-stop':
    'Эң көп добуш алган сунуштан баштап каржыланат. Акча жетпеген биринчи сунушта эсептөө токтойт.',
  'mes-cost':
    'Акча добуш бергендерге бирдей бөлүнөт. Ар бири өз үлүшүн тандаган сунуштарына гана кошот, колдоочулары чогуу төлөй алган сунуш каржыланат. Ошондуктан саны аз топ да чогуу төлөй алган сунушун өткөрө алат.',
}
