import type { NumberedDeed, PlainDeed } from '#app/domain/deed.ts'
import { untilDay } from '#app/i18n/days.ts'

/** What was just done, above the page that follows. */
export const deeds: Record<PlainDeed, string> = {
  'check-returned': 'Авторго кайтарылды. Ал түзөтүп жооп бергенде, сунуш текшерүүгө кайра келет.',
  'check-passed': 'Жазылды: мыйзамдуулук текшерүүсүнөн өттү. Эми аткаруу жана баасы текшерилет.',
  'check-waits': 'Жазылды. Экинчи кол коюлганда күчүнө кирет.',
  'checks-assigned': 'Текшерүү тапшырылды.',
  'appeal-decided': 'Даттануу боюнча чечим жазылды.',
  moderated: 'Чечим жазылды.',
  'title-saved': 'Аты сакталды.',
  'exclusion-kept': 'Жазылды.',
  'list-published': 'Тизме жарыяланды.',
  'round-published': 'Айлампа жарыяланды.',
  'round-changed': 'Айлампа сакталды.',
  'draft-deleted': 'Айлампанын долбоору өчүрүлдү.',
  'delivery-saved': 'Сакталды: аткарылышты эми баары ушундай көрөт.',
  'table-saved': 'Сакталды.',
  'hearing-saved': 'Сакталды.',
  'improvement-saved': 'Жазылды жана жарыяланды.',
  'facility-saved': 'Реестрде сакталды.',
  'facility-ended': 'Реестрге жабылганы жазылды.',
  'facility-kind-saved': 'Кызматтын түрү сакталды.',
  'rating-kept': 'Бааңыз кабыл алынды. Чейрек бүткүчө өзгөртө аласыз.',
  'reply-published': 'Жооп жарыяланды.',
  'rating-hidden': 'Жазганы ачык барактан алынды, баасы эсепте калды.',
  'problem-followed': 'Кошулдуңуз: абалы өзгөргөндө кабар келет.',
  'problem-reopened': 'Кайра ачылды, айыл өкмөтүнүн ишине кошулду.',
  'problem-said-still': 'Кабыл алынды: айыл өкмөтү кайра карайт.',
  'problem-cleaned': 'Жеке маалыматыңыз ачык барактан алынды.',
  'problem-handled': 'Жарыяланды, автор менен кошулгандарга кабар жөнөтүлдү.',
  'problem-key-ended': 'Ачкыч токтотулду.',
  'levers-set': 'Симулятордун топтору сакталды.',
  'prices-saved': 'Баалардын индекстери сакталды.',
  'order-adopted': 'Кеңешүү тартиби жарыяланды.',
  'unit-saved': 'Реестрдеги маалымат сакталды.',
  'unit-added': 'Айыл реестрге кошулду.',
  'unit-ended': 'Аяктаганы реестрге жазылды.',
  'own-municipality-saved': 'Муниципалитет жөнүндө маалымат сакталды.',
  'municipality-created': 'Муниципалитет кошулду. Администраторуна кабар жөнөтүлдү.',
  'municipality-saved': 'Муниципалитеттин маалыматы сакталды.',
  'municipality-suspended': 'Портал токтотулду.',
  'municipality-resumed': 'Портал кайра ачылды.',
  'admin-invited': 'Администратор чакырылды, ага кабар жөнөтүлдү.',
  'colleague-added': 'Кызматкер кошулду, ага кабар жөнөтүлдү.',
  'role-granted': 'Милдет берилди. Кийинки барактан баштап күчүндө.',
  'role-revoked': 'Милдет алынды. Кийинки барактан баштап күчүндө.',
  'second-factor-reset': 'Кирүү коду алынды. Кызматкер кийинки киргенде аны кайра орнотот.',
  'resident-identified': 'Документ жазылды: чечүүчү добуш берүүдө бул эсеп ээсиники деп эсептелет.',
  'own-data-saved': 'Маалыматыңыз оңдолду.',
  'contact-changed': 'Телефон же почта алмашты.',
  'village-saved': 'Айылыңыз сакталды.',
  'password-changed': 'Жаңы сырсөз сакталды.',
}

/** The same for what got a number and a day for its answer. */
export const receipts: Record<NumberedDeed, (number: number, due: Date) => string> = {
  'remark-sent': (number, due) =>
    `Пикириңиз кабыл алынды жана жарыяланды, номери ${number}. Айыл өкмөтү ${untilDay(due, 'ky')} жооп берет. Аны кийин «Менин барагым» деген барактагы «Менин пикирлерим» деген жерден табасыз. Жооп чыкканда сизге кабар жөнөтүлөт.`,
  'question-sent': (number, due) =>
    `Кабыл алынды жана жарыяланды, номери ${number}. Жооп ${untilDay(due, 'ky')} берилет. Аны кийин «Менин барагым» деген барактагы «Угууларга суроолорум» деген жерден табасыз. Жооп чыкканда сизге кабар жөнөтүлөт.`,
  'problem-sent': (number, due) =>
    `Билдирүүңүз кабыл алынды жана жарыяланды, номери ${number}. Жооп ${untilDay(due, 'ky')} берилет.`,
}
