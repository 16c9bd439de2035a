/** Parts of names that say who somebody is to nobody: particles, titles, what follows a surname. */
export const particles = setOf(
  'the and de del dela della di da das dos van von der den ter la le los las el al bin ibn ben abu mac san santa ' +
    'jr sr esq phd jd dr mr ms mrs mx prof hon rev don dona senor senora',
);

/**
 * Words that are names too, and stand with a capital in papers where nobody is meant. Alone they give nobody away;
 * after “Ms.” and with the rest of the name they do.
 */
export const commonWords = setOf(
  'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday spring summer winter autumn easter ' +
    'court courts judge justice clerk bailiff sheriff marshal warden attorney counsel advocate law laws rule rules ' +
    'order case cases will grant grants bill page pages note notes section part title chapter article code act fact ' +
    'facts claim trial hearing motion notice party parties plaintiff defendant movant declaration exhibit state states ' +
    'federal district county city town village street avenue road lane hill hills park parks river rivers lake field ' +
    'fields wood woods forest stone bridge banks bank brook brooks church bishop abbot dean pope king queen prince ' +
    'duke earl knight baron noble major sergeant general president governor senator mayor speaker chair secretary ' +
    'director officer manager staff teacher baker butcher carpenter cook cooper farmer fisher fowler gardener glover ' +
    'hunter mason miller parker porter potter sawyer shepherd skinner smith tanner taylor turner tyler walker weaver ' +
    'wright black white brown green gray grey blue gold golden silver rose violet iris lily daisy ivy holly hazel ' +
    'olive grace hope faith joy charity mercy constance patience prudence clemency liberty freedom victory glory ' +
    'mark art frank miles drew chase pierce rich sue pat rob jack dick norm guy earnest ernest long short small ' +
    'little young old best good wise sharp swift strong hardy love loving day days weeks english french german ' +
    'spanish american african asian indian irish scott christian jordan israel china india paris london england ' +
    'france ireland holland washington california oakland york texas florida virginia georgia carolina dakota ' +
    'montana nevada austin dallas houston lincoln jackson madison jefferson northern southern eastern western central ' +
    'north south east west house home hall power powers price prices cash money bond bonds trust grey fund funds ' +
    'service services support health care clinic center school college university union community people person ' +
    'agency office department council committee commission program project plan policy public private national ' +
    'united world new first last next other each every many much more most',
);

/** A word before a surname that says that a person is meant. */
export const honorifics = setOf(
  'mr ms mrs miss mx dr prof professor judge justice sr sra srta senor senora senorita don dona herr frau monsieur madame sister brother ' +
    'father mother aunt uncle declarant movant named',
);

/** A word before a name that makes a place of it: Santa Rosa, San Francisco. */
export const placeWords = setOf('san santa santo saint st fort ft port lake mount mt cape point');

/** What stands beside a name in the name of a file. */
export const fileWords = setOf(
  'decl declaration dec aff affidavit statement stmt exhibit ex exh notes note letter interview photo client case matter ' +
    'file draft final signed family memo email transcript translation es en',
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
