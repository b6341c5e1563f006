import { count, numero, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

/** What somebody says against the words of a report. */
export const complaints: Catalogue['complaints'] = {
  title: (number) => `Нарушение в сообщении ${numero(number, 'ru')}`,
  link: 'Сообщить о нарушении',
  lead: 'Это рассмотрит сотрудник айыл окмоту и ответит вам. Кто сообщил, нигде не публикуется. Если сама проблема описана верно, сообщать здесь не нужно.',
  button: 'Отправить',
  sent: 'Принято',
  sentNext: 'Когда айыл окмоту рассмотрит, вам придёт ответ.',
  back: 'Назад к сообщению',
  said: (people) =>
    plural(people, 'ru', {
      one: `О нарушении сообщил ${count(people, 'ru')} человек`,
      few: `О нарушении сообщили ${count(people, 'ru')} человека`,
      other: `О нарушении сообщили ${count(people, 'ru')} человек`,
    }),
}
