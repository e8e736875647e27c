/** The values of an option, written as `--name value` or `--name=value`. */
export function optionValues(words: readonly string[], flag: string): readonly string[] {
  return words.flatMap((word, i) => {
    if (word === flag) return words.slice(i + 1, i + 2);
    return word.startsWith(`${flag}=`) ? [word.slice(flag.length + 1)] : [];
  });
}
