import type {
  classificationAuditActions,
  classificationRetention,
} from '#app/domain/classifications/manifest.ts'
import type { ClassificationReasons } from '#app/domain/classifications/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import { classificationImports } from './imports.ts'

const classificationAudit: Record<keyof typeof classificationAuditActions, string> = {
  'classifications-taken': 'Принял коды бюджетной классификации',
}

const classificationRetentionWords: RetentionWordsOf<typeof classificationRetention> = {
  classifications: {
    what: 'Коды бюджетных классификаций, их названия, сроки действия и преемники',
    why: 'Бюджет прошлых лет читается по кодам своего времени, а за статьёй можно следить из года в год',
  },
}

const classificationReasons: ReasonTexts<ClassificationReasons> = {
  'class-kind-unknown': ({ found, known }) => `Классификации «${found}» нет; бывают: ${known}`,
  'class-code-odd': ({ found }) => `«${found}» — не код: буквы, цифры, точка, дефис`,
  'class-flow-unknown': ({ found }) =>
    `Вместо «${found}» пишется own (свои) или received (полученные)`,
  'class-ends-before': () => 'Последний день должен быть позже первого',
  'class-successor-itself': () => 'Код не может быть преемником самого себя',
  'class-successors-without-end': () =>
    'Если у кода есть преемники, нужен день, до которого он действует',
  'class-unknown-codes': ({ codes }) => `Этих кодов нет ни в списке, ни в файле: ${codes}`,
  'class-overlap': ({ codes }) =>
    `У этих кодов в один день два значения: ${codes}. Если прежний код не закончен, укажите и его последний день`,
  'class-ring': ({ codes }) => `Эти коды стоят под самими собой: ${codes}`,
}

const classifications = {
  title: 'Бюджетные классификации',
  lead: 'По этим кодам читаются статьи. Коды, которые пришли вместе с порталом, взяты из практики: сверьте их с действующим приказом и внесите свой список. Код никогда не удаляется: он заканчивается и называет преемника.',
  name: 'Код и название',
  origin: 'Откуда',
  origins: {
    shipped: 'сверьте с действующим приказом',
    own: 'проверено нами',
  },
  predecessors: 'Прежние коды',
  empty: 'Кодов нет',
  kinds: {
    functional: 'Функциональная',
    economic: 'Экономическая',
    revenue: 'Источники доходов',
    source: 'Источники финансирования',
    programme: 'Программы',
  },
}

export const classificationCatalogue = {
  texts: { classifications },
  reasons: classificationReasons,
  audit: classificationAudit,
  imports: classificationImports,
  sections: { classifications: 'Классификации' },
  retention: classificationRetentionWords,
}
