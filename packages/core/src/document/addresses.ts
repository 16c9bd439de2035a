const address = /(https?:\/\/[^\s<>|\\]*[^\s<>|\\.,;:!?)\]’”'"])/;

/**
 * Text cut at the addresses in it, which stand at the odd places: the sentence's own marks behind one are not its.
 *
 *     cutAtAddresses('See https://a.example.') // ['See ', 'https://a.example', '.']
 */
export function cutAtAddresses(text: string): string[] {
  return text.split(address);
}
