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
  'commission-key-set': 'Внесён ключ комиссии',
  'commission-key-removed': 'Ключ комиссии снят',
  'commission-key-tried': 'Каждые двое членов комиссии проверили ключ',
  'commission-key-changed':
    'Проверенный комиссией ключ заменён с подписями двух лиц, его нужно проверить заново',
  'take-in-ballots': 'Приняты бюллетени, вскрытые комиссией',
}

const retention: RetentionWordsOf<typeof commissionRetention> = {
  'commission-keys': {
    what: 'Открытая половина ключа комиссии и отпечатки пробных кодов',
    why: 'Ею закрывают бюллетени; прочитавший её ничего не откроет',
  },
  'opened-ballots': {
    what: 'Файл бюллетеней, вскрытых комиссией, без людей и времени',
    why: 'Каждый может убедиться, что подсчитано то, что вскрыто',
  },
}

const reasons: ReasonTexts<CommissionReasons> = {
  'commission-key-unreadable': () =>
    'Это не содержимое файла commission-key.json. Откройте файл, скопируйте его целиком и вставьте сюда',
  'no-commission-key': () => 'Для этого голосования ключ комиссии не внесён',
  'commission-key-same': () => 'Этот ключ уже стоит',
  'commission-key-needs-two': () =>
    'Этот ключ проверили каждые двое членов комиссии: чтобы заменить или снять его, нужны подписи двух лиц',
  'trial-code-wrong': () =>
    'Это не код этих двоих. Пусть они ещё раз откроют пробный конверт и перепишут двенадцать знаков',
  'trials-missing': () =>
    'Ключ комиссии проверили ещё не все пары. До тех пор открыть с ним голосование нельзя',
  'opened-unreadable': () => 'Это не файл opened.json, который сделала комиссия',
  'opened-hash-differs': () =>
    'У файла другой SHA-256, чем вы набрали. Сверьте его с бумажным актом',
  'opened-of-another-box': () =>
    'Этот файл не от конвертов этого голосования, или в нём есть недопустимый бюллетень. Ничего не принято',
  'ballots-not-opened': () =>
    'Комиссия ещё не вскрыла бюллетени, или её файл не приняли двое. Ничего не подсчитано',
  'opened-already': () => 'Вскрытые бюллетени уже приняты',
}

const signed: ActWordsOf<typeof commissionLists.signed> = {
  'change-commission-key': {
    title: 'Замена проверенного ключа комиссии',
    facts: ({ from, to }) => [
      { label: 'Отпечаток ключа, который стоит', value: from },
      {
        label: 'Отпечаток нового ключа',
        value: to || 'ключ будет лежать на сервере: кто им управляет, сможет прочитать голоса',
      },
      ...(to
        ? [
            {
              label: 'После подписи',
              value:
                'Новый ключ заново проверяют каждые двое членов комиссии; до этого голосование не открыть',
            },
          ]
        : []),
    ],
  },
  'take-in-ballots': {
    title: 'Приём бюллетеней, вскрытых комиссией',
    facts: ({ hash, sealed, ballots }) => [
      { label: 'Бюллетени', value: count(ballots, 'ru') },
      { label: 'SHA-256 файла, как в бумажном акте', value: hash },
      { label: 'SHA-256 конвертов, как на доске объявлений', value: sealed },
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
