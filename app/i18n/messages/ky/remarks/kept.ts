import type { KeptWordsOf } from '#app/domain/kept.ts'
import type { remarkRetention } from '#app/domain/remarks/manifest.ts'

export const remarkKept: KeptWordsOf<typeof remarkRetention> = {
  remarks: {
    what: 'Бюджетке жазылган пикир: тексти, суммасы, айылы, файлдары, ким жазганы; кат болсо автордун аты жана телефону',
    why: 'Пикир жоголбой, ага жооп берилиши жана беренеде эмне болгону көрүнүшү үчүн',
  },
  'kenesh-gates': {
    what: 'Кайсы долбоор качан кеңештин добушуна коюлганы, ким койгону жана жооп берилбеген пикирлер болсо, себеби',
    why: 'Ар бир пикирге жооп берилгенин же эмнеге берилбегенин баары билсин',
  },
  'remark-voices': {
    what: 'Ким кайсы пикирге кошулганы',
    why: 'Бир киши бир жолу эле кошулушу үчүн; ким экени жарыяланбайт',
  },
}
