"""A rule while it is edited: its lines, their addresses, and every edit of them."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.desk.rules.model.addresses import Address as Address
    from ui.desk.rules.model.addresses import Core as Core
    from ui.desk.rules.model.addresses import RefusedError as RefusedError
    from ui.desk.rules.model.addresses import condition_at as condition_at
    from ui.desk.rules.model.addresses import core_of as core_of
    from ui.desk.rules.model.addresses import criterion_at as criterion_at
    from ui.desk.rules.model.draft import RuleDraft as RuleDraft
    from ui.desk.rules.model.edits import Edited as Edited
    from ui.desk.rules.model.faults import line_address as line_address
    from ui.desk.rules.model.host import RuleHost as RuleHost
    from ui.desk.rules.model.library import shared_conditions as shared_conditions
    from ui.desk.rules.model.library import where_used as where_used
    from ui.desk.rules.model.lines import RuleLine as RuleLine
    from ui.desk.rules.model.pointers import PointerKind as PointerKind
    from ui.desk.rules.model.pointers import card_of as card_of
    from ui.desk.rules.model.pointers import written as written
    from ui.desk.rules.model.remarks import is_of_pointers as is_of_pointers
    from ui.desk.rules.model.remarks import place_of as place_of
    from ui.desk.rules.model.remarks import remarks_on as remarks_on
    from ui.desk.rules.model.remarks import whole_sentence as whole_sentence
    from ui.desk.rules.model.rule_cards import RuleCard as RuleCard
    from ui.desk.rules.model.rule_cards import rule_card as rule_card
    from ui.desk.rules.model.rule_cards import rule_on as rule_on
    from ui.desk.rules.model.words import connective_word as connective_word
    from ui.desk.rules.model.words import group_connective as group_connective
    from ui.desk.rules.model.words import judgement_sample as judgement_sample
    from ui.desk.rules.model.words import kind_help as kind_help
    from ui.desk.rules.model.words import kind_word as kind_word
    from ui.desk.rules.model.words import operator_word as operator_word
    from ui.desk.rules.model.words import pointer_help as pointer_help
    from ui.desk.rules.model.words import pointer_word as pointer_word
else:
    __getattr__ = on_demand(
        __name__,
        addresses="Address Core RefusedError condition_at core_of criterion_at",
        draft="RuleDraft",
        edits="Edited",
        faults="line_address",
        host="RuleHost",
        library="shared_conditions where_used",
        lines="RuleLine",
        pointers="PointerKind card_of written",
        remarks="is_of_pointers place_of remarks_on whole_sentence",
        rule_cards="RuleCard rule_card rule_on",
        words="connective_word group_connective judgement_sample kind_help kind_word "
        "operator_word pointer_help pointer_word",
    )
