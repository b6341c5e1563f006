/** The name of each rule by which votes are counted, wherever it is named. */
export const countRuleNames = {
  'greedy-skip': 'Көп добуш алган биринчи',
  'greedy-stop': 'Көп добуш алган биринчи, акча жетпеген жерден токтойт',
  'mes-cost': 'Бирдей үлүштөр',
}
