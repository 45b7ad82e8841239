package dev.trainer2.agent.understand;

import java.util.List;

/** Common words that are in no example and are no typos of one that is. */
final class Words {
    static final List<String> COMMON = List.of(
            "bunch bend beach lunch branch square squad quit quiet thigh night light might right fight sight weigh eight height",
            "about above after again against along already also although always among another around because become been being",
            "below between both bring came cause change close come could course does done down during each early either else",
            "enough even every example face fact fall family feel felt find first follow found from full gave given goes gone",
            "hand hard have head hear held here high home hope house idea important instead into just keep kind knew know large",
            "later least leave less life like line little live long look made make many mean means might mind moment more most",
            "move much must name near need never next nothing often once only open order other over part people place point",
            "possible probably problem question quite rather read real really reason room same second seem seen sense several",
            "should show side since small some someone something sometimes soon sort start state still story such sure take tell",
            "than that their them then there these they thing think this those though thought through time together told took",
            "toward tried true turn under until upon used using usually very want water ways well went were what when where",
            "which while whole whose will with within without woman word work world would write year young yourself better",
            "aber alle allem allen aller alles andere anderen auch auf aus bald beim bereits besser bestimmt bleibt brauch brauche",
            "dabei dafur daher damit danach dann daran dass davon dazu dein deine deinem deinen deiner denn deshalb diese diesem",
            "diesen dieser dieses doch dort durch einem einen einer eines etwas fast fertig fruher ganz ganze ganzen gegen geht",
            "gerade gern gibt gleich groß habe haben halt hatte hatten heute hier hinter immer irgend irgendwie jede jedem jeden",
            "jeder jedes jemand jetzt kann kannst kein keine keinem keinen keiner komme kommen kommt konnte leider lieber machen",
            "machst macht manchmal mehr mein meine meinem meinen meiner meistens mich muss musste nach nachste nehmen nicht nichts",
            "noch oben oder ohne paar schon sehr sein seine seit selbst sich sind sollte sollten sonst trotzdem uber uberhaupt",
            "unter viel viele vielleicht vorher wann warum weil weiß weiter welche welchen welcher wenig wenige wenn werde werden",
            "wieder wieviel will wird wirklich wissen wohl wollen wollte worden wurde wurden zeit ziemlich zuerst zuletzt zusammen");

    private Words() {}
}
