/** Words that say nothing of what is sought: articles, prepositions, pronouns, and how people ask. Parted by spaces. */
export const stopWords = `
a an the of in on at for to with from by near and or my me i we our us you your is are am be been was it its this that these those where what which who how
do does did can could need needs want wants looking look find finding get some any please help hello hi there here have has had not no cannot t s m im
cannot can’t don’t dont cant will would should get got very much opening hours around about into out up
le la les l un une des du de d au aux en dans sur pour par avec sans et ou je j mon ma mes moi nous notre vous votre est suis sont ai besoin cherche chercher
trouver où comment qui que qu ce cette ces il elle aide près svp
el los las uno una unos unas del al en por para con sin y o yo mi mis me nos nuestro usted su es soy son estoy tengo necesito busco buscar quiero dónde cómo
que quien este esta cerca ayuda favor se lo
في من على الى عن مع و او انا لي نا هذا هذه اين كيف ما هل اريد احتاج ابحث قرب مساعده ارجو
в во на по с со из у к для о об от до за и или я мне мой моя мои мы нам наш где как что кто нужен нужна нужно нужны хочу ищу найти рядом помощь помогите пожалуйста есть это
的 我 要 在 我要 需要 请 找 哪里 帮助 和
der die das den dem des ein eine einen einem einer eines bei im in am an auf für von vom zu zum zur mit ohne und oder ich mein meine mir mich wir uns unser ist bin sind
habe haben brauche suche suchen finde finden wo wie was wer hilfe nahe bitte gibt es
il lo gli i di da con per e che mi mio ho cerco aiuto dove o os as um uma do da dos das no na nos nas em com para por eu meu minha preciso procuro onde ajuda
ve ile için bir bu ben bana nerede yardım arıyorum het een van voor met en ik mijn zoek waar hulp i w z do na jest szukam gdzie pomoc
`;
