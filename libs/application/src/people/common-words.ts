/**
 * What passwords that are tried first are built from, folded to small letters: words for a password itself and for its
 * keeper, first names, places, feelings, games, seasons, as they are typed in the countries this is for. Gathered for this
 * project; walks over a keyboard, runs of digits and repetitions need no list.
 */
const WORDS = `
  password passwort passphrase passcode pass word secret hidden private login logon signin access enter entry admin
  administrator root superuser user guest test testing tester demo example sample default changeme change letmein
  welcome hello master server system computer internet network office work manager service support security secure
  official government ministry agency state public digital online portal website account mobile phone samsung apple
  iphone android google yandex facebook telegram instagram youtube microsoft windows linux oracle cisco qwerty qwertz
  azerty asdf zxcv iloveyou loveyou love lover lovely forever baby angel princess prince sunshine flower butterfly
  rainbow summer winter autumn spring monday friday sunday january february march april may june july august september
  october november december dragon monkey tiger lion eagle wolf shadow phoenix batman superman spiderman starwars
  football soccer hockey baseball basketball champion barcelona chelsea liverpool arsenal realmadrid freedom whatever
  trustno nothing something anything money dollar million lucky happy family mother father mama papa daughter
  son friend friends company business project team student teacher school university
  parol parolparol privet zdravstvuy lubov lyubov lubimaya lubimiy solnce solnyshko zvezda kotik zaika malysh mamapapa
  rossiya moskva moscow kazakhstan qazaqstan astana almaty shymkent karaganda uzbekistan ozbekiston tashkent toshkent
  samarkand bukhara fergana kyrgyzstan bishkek tajikistan dushanbe turkmenistan korea seoul busan daejeon hanguk
  salem salom rahmat otan vatan elbasy batyr bekzat nurlan aigerim aidana dilnoza dilshod aziza timur ruslan nursultan
  alisher sardor malika madina kamila diana alexander aleksandr sasha natasha anastasia ekaterina maria marina elena
  sergey dmitry andrey maksim vladimir victoria daniel michael jennifer jessica michelle charlie thomas robert george
  saranghae annyeong minjun jiwoo bimil bimilbeonho
  пароль секрет привет здравствуй любовь люблю любимая любимый солнце солнышко звезда котик зайка малыш мама папа семья
  россия москва казахстан астана алматы узбекистан ташкент самарканд бишкек душанбе админ администратор вход доступ
  работа министерство агентство отдел кабинет компьютер интернет лето зима весна осень январь февраль март апрель май
  июнь июль август сентябрь октябрь ноябрь декабрь саша наташа мария елена сергей андрей владимир йцукен фыва
  құпиясөз сәлем қазақстан отан ана әке махаббат parolni maxfiy sevgi ona ota
  비밀번호 안녕하세요 사랑해 대한민국 서울
`;

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));

/** Rows along which fingers walk. */
export const WALKS: readonly string[] = [
  '`1234567890-=',
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop[]',
  'qwertzuiop',
  'azertyuiop',
  "asdfghjkl;'",
  'zxcvbnm,./',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/',
  'qazwsxedcrfvtgbyhnujmikolp',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
  'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ',
];
