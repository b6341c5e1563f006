import type {
  CommissionReasons,
  commissionAuditActions,
  commissionLists,
  commissionRetention,
} from '#app/domain/commission/manifest.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { ActWordsOf } from '#app/domain/signed-words.ts'
import { count } from '#app/i18n/format.ts'
import { commission } from './commission.ts'
import { commissionWork } from './work.ts'

const audit: Record<keyof typeof commissionAuditActions, string> = {
  'commission-key-set': 'Комиссиянын ачкычы киргизилди',
  'commission-key-removed': 'Комиссиянын ачкычы алып салынды',
  'commission-key-tried': 'Комиссиянын ар бир эки мүчөсү ачкычты сынап көрдү',
  'commission-key-changed':
    'Комиссия текшерген ачкыч эки адамдын колу менен алмаштырылды, аны кайра сыноо керек',
  'take-in-ballots': 'Комиссия ачкан бюллетендер кабыл алынды',
}

const retention: RetentionWordsOf<typeof commissionRetention> = {
  'commission-keys': {
    what: 'Комиссиянын ачкычынын ачык жарымы жана сыноо коддорунун санариптик издери',
    why: 'Аны менен бюллетендер жабылат; окуган адам эч нерсе ача албайт',
  },
  'opened-ballots': {
    what: 'Комиссия ачкан бюллетендердин файлы, адамсыз жана убактысыз',
    why: 'Ачылган нерсе саналганын баары көрө алсын',
  },
}

const reasons: ReasonTexts<CommissionReasons> = {
  'commission-key-unreadable': () =>
    'Бул commission-key.json файлынын мазмуну эмес. Файлды ачып, баарын көчүрүп, ушул жерге коюңуз',
  'no-commission-key': () => 'Бул добуш берүү үчүн комиссиянын ачкычы киргизилген эмес',
  'commission-key-same': () => 'Бул ачкыч азыр да турат',
  'commission-key-needs-two': () =>
    'Бул ачкычты комиссиянын ар бир эки мүчөсү сынап көргөн: аны алмаштыруу же алып салуу үчүн эки адамдын колу керек',
  'trial-code-wrong': () =>
    'Бул ушул экөөнүн коду эмес. Алар сыноо конвертин кайра ачып, он эки белгини көчүрсүн',
  'trials-missing': () =>
    'Комиссиянын ачкычын азырынча ар бир эки мүчөсү сынап бүтө элек. Ага чейин добуш берүүнү аны менен ачууга болбойт',
  'opened-unreadable': () => 'Бул комиссия жасаган opened.json файлы эмес',
  'opened-hash-differs': () =>
    'Файлдын SHA-256 белгилери сиз тергенден башка. Кагаз акт менен салыштырыңыз',
  'opened-of-another-box': () =>
    'Бул файл ушул добуш берүүнүн конверттеринен эмес же ичинде жол берилбеген бюллетень бар. Эч нерсе кабыл алынган жок',
  'ballots-not-opened': () =>
    'Комиссия бюллетендерди ача элек же анын файлын эки адам кабыл ала элек. Эч нерсе саналган жок',
  'opened-already': () => 'Ачылган бюллетендер мурда кабыл алынган',
}

const signed: ActWordsOf<typeof commissionLists.signed> = {
  'change-commission-key': {
    title: 'Комиссиянын сыналган ачкычын алмаштыруу',
    facts: ({ from, to }) => [
      { label: 'Азыркы ачкычтын санариптик изи', value: from },
      {
        label: 'Жаңы ачкычтын санариптик изи',
        value: to || 'ачкыч серверде болот: аны башкарган адам добуштарды окуй алат',
      },
      ...(to
        ? [
            {
              label: 'Кол коюлгандан кийин',
              value:
                'Жаңы ачкычты комиссиянын ар бир эки мүчөсү кайра сынайт; ага чейин добуш берүү ачылбайт',
            },
          ]
        : []),
    ],
  },
  'take-in-ballots': {
    title: 'Комиссия ачкан бюллетендерди кабыл алуу',
    facts: ({ hash, sealed, ballots }) => [
      { label: 'Бюллетендер', value: count(ballots, 'ky') },
      { label: 'Файлдын SHA-256 белгилери, кагаз актыдагыдай', value: hash },
      { label: 'Конверттердин SHA-256 белгилери, жарыялар тактасындагыдай', value: sealed },
    ],
  },
}

export const commissionCatalogue = {
  texts: { commission },
  reasons,
  audit,
  signed,
  retention,
  work: commissionWork,
}
