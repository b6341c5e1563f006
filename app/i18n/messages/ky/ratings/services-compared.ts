import { count } from '#app/i18n/format.ts'

/** Local services of all municipalities side by side. */
export const servicesCompared = {
  title: (quarter: string) => `Аймактардын кызматтары: ${quarter}`,
  lead: (from: string, to: string) =>
    `Бүткөн акыркы чейрек: ${from} – ${to}. Ар бир аймактын өз барагында анын кызматтары бирден көрсөтүлөт.`,
  whyGroups:
    'Бир топтун ичинде кимиси жакшы экенин айтууга болбойт: тилкелери топтун эң жогорку үлүшүнүкү менен кесилишет. Ошондуктан топтун ичинде орун берилбейт, алфавит боюнча турат.',
  group: (at: number, all: number) => `${count(at, 'ky')}-топ: ${count(all, 'ky')} аймак`,
  few: 'Бул аймактарда баалар өтө аз: салыштырууга кошулбайт.',
  tooFew: 'өтө аз',
  satisfiedOf: (satisfied: string, all: string, services: number) =>
    `ыраазы: ${satisfied} / ${all}, кызмат: ${count(services, 'ky')}`,
  answered: (outOf: string) => `билдирүүгө мөөнөтүндө жооп: ${outOf}`,
  fixed: (outOf: string) => `мөөнөтүндө оңдолду: ${outOf}`,
  satisfied: {
    what: 'Ыраазылардын үлүшү',
    how: 'Чейректе 4 же 5 деп баалагандардын үлүшү, аймактын бардык кызматы боюнча чогуу; тилке 95 % аралыкты көрсөтөт. Бештен аз баасы бар кызматтар кошулбайт.',
  },
  fewReports:
    'Мөөнөтү ушул чейрекке туура келген билдирүү бештен аз болсо, саны берилбейт: өтө аз. Санды ар бир аймактын өз жазуулары түзөт; билдирүү көп түшкөн аймак начар иштейт дегенди билдирбейт.',
}
