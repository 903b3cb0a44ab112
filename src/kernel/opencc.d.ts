/** Pairs of a traditional character and its simplified one: `亞 亚|佇 伫|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
