/**
 * Places that read otherwise than their characters mostly do, beyond what pinyin-pro knows. Where a name is also a word of
 * another reading (民乐, 六合), it stands with what makes it a place. Held against the names of GB/T 2260 by a test.
 */
export const placeReadings: Readonly<Record<string, string>> = {
  // 都, a city, is dū in names; only in sentences is it dōu.
  都: 'dū',
  三都: 'sān dū', 郫都: 'pí dū', 江都: 'jiāng dū', 花都: 'huā dū', 丰都: 'fēng dū', 新都: 'xīn dū', 襄都: 'xiāng dū', 信都: 'xìn dū', 望都: 'wàng dū', 尧都: 'yáo dū', 商都: 'shāng dū',
  盐都: 'yán dū', 莲都: 'lián dū', 都昌: 'dū chāng', 宁都: 'níng dū', 于都: 'yú dū', 殷都: 'yīn dū', 魏都: 'wèi dū', 曾都: 'zēng dū', 都安瑶族: 'dū ān yáo zú', 都匀: 'dū yún', 秦都: 'qín dū',
  武都: 'wǔ dū', 都兰: 'dū lán', 乐都: 'lè dū', 昆都仑: 'kūn dū lún', 乐亭: 'lào tíng', 乐陵: 'lào líng', 乐清: 'yuè qīng', 民乐县: 'mín lè xiàn',
  蔚县: 'yù xiàn', 蔚州: 'yù zhōu', 大城县: 'dài chéng xiàn', 繁峙: 'fán shì', 洪洞: 'hóng tóng', 珲春: 'hún chūn', 大箐山: 'dà qìng shān', 穆棱: 'mù líng', 绥棱: 'suí líng', 闵行: 'mǐn háng',
  六合区: 'lù hé qū', 蚌山: 'bèng shān', 歙县: 'shè xiàn', 涡阳: 'guō yáng', 单县: 'shàn xiàn', 浚县: 'xùn xiàn', 召陵: 'shào líng', 泌阳: 'bì yáng', 黄陂: 'huáng pí', 大埔县: 'dà bù xiàn',
  什邡: 'shí fāng', 筠连: 'jūn lián', 牟定: 'móu dìng', 吴堡: 'wú bǔ', 称多: 'chèn duō', 尉犁: 'yù lí', 会稽: 'kuài jī',
  喀什: 'kā shí', 乌什县: 'wū shí xiàn', 阿图什: 'ā tú shí', 塔什库尔干: 'tǎ shí kù ěr gān', 康巴什: 'kāng bā shí', 克什克腾: 'kè shí kè téng',
}

/** Surnames that read otherwise than their characters do, beyond what pinyin-pro knows; without tones. */
export const surnameReadings: Readonly<Record<string, string>> = { 种: 'chong', 祭: 'zhai', 秘: 'bi', 佴: 'nai', 洗: 'xian', 单于: 'chan yu' }
