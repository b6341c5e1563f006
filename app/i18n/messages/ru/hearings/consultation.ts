import { plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'
import { orderModel, orderPartNames } from './order-model.ts'

const inDays = (days: number) =>
  plural(days, 'ru', { one: `${days} день`, few: `${days} дня`, other: `${days} дней` })

export const consultation: Catalogue['consultation'] = {
  parts: orderPartNames,
  model: orderModel,
  title: 'Порядок консультаций с жителями',
  link: 'Порядок консультаций',
  leadOwn: 'Как советуются с жителями при подготовке бюджета. Прежние версии сохраняются.',
  leadModel:
    'Это образец: айыл окмоту ещё не принял свой порядок. Образец составлен по практике и законом не является.',
  modelName: 'Образец порядка',
  isModel: 'Образец. Пока айыл окмоту не утвердил свой порядок, слушания идут по срокам образца.',
  /** The model, and an older version, beside the order in force. */
  modelReplaced:
    'Айыл окмоту принял свой порядок: с тех пор слушания объявляют по нему, а не по образцу.',
  isModelReplaced: 'Образец. Айыл окмоту принял свой порядок, действует он.',
  replaced: (now) => `Это прежняя версия: вместо неё действует версия ${now}.`,
  inForce: 'Действующий порядок',
  /** Beneath a part whose translation is older than its Kyrgyz. */
  outlived: (version) =>
    `Кыргызский текст этого раздела изменён в версии ${version}, перевод остался прежним: читайте кыргызский.`,
  translationsHold:
    'Переводы, которые не изменены, по-прежнему верно передают новый кыргызский текст',
  translationsHoldHint:
    'Для разделов, где изменён только кыргызский текст. Читателю сказано, что перевод остался прежним',
  ground: 'Каким решением утверждён',
  noGround: 'решение не указано',
  reason: 'Почему изменён',
  by: 'Опубликовано',
  versions: 'Версии',
  compareModel: 'Чем отличается от образца',
  compare: 'Сравнить версии',
  differenceTitle: 'Версии порядка консультаций',
  sameAsModel: 'Как в образце, без изменений',
  write: 'Написать порядок консультаций',
  writeLead:
    'Приспособьте образец к своим условиям. Раздел без кыргызского текста в порядок не входит. После сохранения это новая версия: она публикуется сразу, прежние не меняются. Проверьте с юристом: образец законом не является.',
  publish: 'Опубликовать новую версию',
  groundHint: 'Например, постановление айылного кенеша, №, дата. Если его нет, оставьте пустым',
  reasonHint: 'Это читают все',
  published: (number, day) => `Версия ${number}, опубликована ${day}`,
  terms: {
    heading: 'Сроки',
    hint: 'В днях. По этим срокам идут слушания',
    notice: (days) => `Объявление до слушаний: ${inDays(days)}`,
    answer: (days) => `Ответ на вопрос: ${inDays(days)}`,
    minutes: (days) => `Протокол: ${inDays(days)}`,
    fields: { notice: 'Объявление до слушаний', answer: 'Ответ на вопрос', minutes: 'Протокол' },
  },
  partIn: (part) => ({
    ky: `${part} (на кыргызском)`,
    ru: `${part} (на русском)`,
    en: `${part} (на английском)`,
  }),
}
