import { plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'
import { orderModel, orderPartNames } from './order-model.ts'

const inDays = (days: number) => plural(days, 'en', { one: `${days} day`, other: `${days} days` })

export const consultation: Catalogue['consultation'] = {
  parts: orderPartNames,
  model: orderModel,
  title: 'Order of consulting residents',
  link: 'Order of consultation',
  leadOwn: 'How residents are consulted while the budget is prepared. Earlier versions stay.',
  leadModel:
    'This is a model: the ayil okmotu has not adopted an order of its own yet. The model comes from practice and is no law.',
  modelName: 'Model order',
  isModel:
    'A model. Until the ayil okmotu adopts its own order, hearings keep the terms of the model.',
  /** The model, and an older version, beside the order in force. */
  modelReplaced:
    'The ayil okmotu has adopted an order of its own: since then hearings are announced by that one, not by the model.',
  isModelReplaced:
    'A model. The ayil okmotu has adopted an order of its own, and that one is in force.',
  replaced: (now) => `This is an earlier version: version ${now} is in force in its place.`,
  inForce: 'The order in force',
  /** Beneath a part whose translation is older than its Kyrgyz. */
  outlived: (version) =>
    `The Kyrgyz of this part was changed in version ${version}, and this translation was not: read the Kyrgyz.`,
  translationsHold: 'Translations that I left as they were still say what the new Kyrgyz says',
  translationsHoldHint:
    'For parts where only the Kyrgyz changed. The reader is told that the translation is as before',
  ground: 'Adopted by',
  noGround: 'no decision is named',
  reason: 'Why it was changed',
  by: 'Published by',
  versions: 'Versions',
  compareModel: 'Where it differs from the model',
  compare: 'Compare versions',
  differenceTitle: 'Versions of the order of consultation',
  sameAsModel: 'As in the model, unchanged',
  write: 'Write the order of consultation',
  writeLead:
    'Fit the model to your own conditions. A part without a Kyrgyz text is left out. Once saved it is a new version: it is published at once, and those before do not change. Check it with a lawyer: the model is no law.',
  publish: 'Publish a new version',
  groundHint:
    'For example a resolution of the ayil kenesh, its number and day. Leave it empty where there is none',
  reasonHint: 'Everybody reads it',
  published: (number, day) => `Version ${number}, published ${day}`,
  terms: {
    heading: 'Terms',
    hint: 'In days. Hearings are held by these terms',
    notice: (days) => `Notice before a hearing: ${inDays(days)}`,
    answer: (days) => `Answer to a question: ${inDays(days)}`,
    minutes: (days) => `Minutes: ${inDays(days)}`,
    fields: {
      notice: 'Notice before a hearing',
      answer: 'Answer to a question',
      minutes: 'Minutes',
    },
  },
  partIn: (part) => ({
    ky: `${part} (in Kyrgyz)`,
    ru: `${part} (in Russian)`,
    en: `${part} (in English)`,
  }),
}
