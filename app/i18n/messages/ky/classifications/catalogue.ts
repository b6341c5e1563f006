import type {
  classificationAuditActions,
  classificationRetention,
} from '#app/domain/classifications/manifest.ts'
import type { ClassificationReasons } from '#app/domain/classifications/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import { classificationImports } from './imports.ts'

const classificationAudit: Record<keyof typeof classificationAuditActions, string> = {
  'classifications-taken': 'Бюджеттин классификациясынын коддорун киргизди',
}

const classificationRetentionWords: RetentionWordsOf<typeof classificationRetention> = {
  classifications: {
    what: 'Бюджеттин классификацияларынын коддору, алардын аталыштары, күчүндө болгон мөөнөтү жана ордуна келгендер',
    why: 'Эски жылдардын бюджети өз убагындагы коддор боюнча окулат, ал эми берене жылдан жылга байкалат',
  },
}

const classificationReasons: ReasonTexts<ClassificationReasons> = {
  'class-kind-unknown': ({ found, known }) =>
    `«${found}» мындай классификация жок; болушу мүмкүн: ${known}`,
  'class-code-odd': ({ found }) => `«${found}» код эмес: тамгалар, сандар, чекит, сызыкча`,
  'class-flow-unknown': ({ found }) => `«${found}» эмес, own (өз) же received (келген) деп жазылат`,
  'class-ends-before': () => 'Бүткөн күнү башталган күндөн кийин болушу керек',
  'class-successor-itself': () => 'Код өзүнүн ордуна келе албайт',
  'class-successors-without-end': () => 'Ордуна келген код болсо, бүткөн күнү жазылышы керек',
  'class-unknown-codes': ({ codes }) => `Бул коддор тизмеде да, файлда да жок: ${codes}`,
  'class-overlap': ({ codes }) =>
    `Бул коддордун бир күндө эки мааниси бар: ${codes}. Мурунтан бар код бүтпөсө, ага бүткөн күнүн кошо жазыңыз`,
  'class-ring': ({ codes }) => `Бул коддор өзүнүн астында турат: ${codes}`,
}

const classifications = {
  title: 'Бюджеттин классификациялары',
  lead: 'Беренелер ушул коддор боюнча окулат. Порталда келген коддор иш тажрыйбасынан алынган: аларды күчүндөгү буйрук менен салыштырып, өз тизмеңизди киргизиңиз. Код эч качан өчүрүлбөйт: бүтөт жана ордуна келгенди атайт.',
  name: 'Коду жана аталышы',
  origin: 'Кайдан',
  origins: {
    shipped: 'күчүндөгү буйрук менен салыштырыңыз',
    own: 'өзүбүз текшердик',
  },
  predecessors: 'Мурунку коддор',
  empty: 'Коддор жок',
  kinds: {
    functional: 'Функционалдык',
    economic: 'Экономикалык',
    revenue: 'Кирешелердин булактары',
    source: 'Каржылоо булактары',
    programme: 'Программалар',
  },
}

export const classificationCatalogue = {
  texts: { classifications },
  reasons: classificationReasons,
  audit: classificationAudit,
  imports: classificationImports,
  sections: { classifications: 'Классификациялар' },
  retention: classificationRetentionWords,
}
