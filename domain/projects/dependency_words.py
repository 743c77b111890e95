"""What is said of a milestone that waits for another, in words: the same on pages and in the chart."""

from domain.projects.dependencies import DependencyStanding, Fit


def standing_text(standing: DependencyStanding) -> str:
    """How a successor stands to its predecessor, as a sentence about the successor."""
    match standing.fit:
        case Fit.DELAY_SHIFTS:
            told = f"前置里程碑已延期 {standing.delay_days} 天，可能影响本里程碑"
            if standing.short_days:
                told += f"：按现有进度，本里程碑的期限早了 {standing.short_days} 天"
            return told
        case Fit.DELAY_ABSORBED:
            room = f"尚有 {standing.slack_days} 天余量" if standing.slack_days else "已没有余量"
            return f"前置里程碑已延期 {standing.delay_days} 天，本里程碑{room}"
        case Fit.DATES_CONTRADICT:
            return f"本里程碑的期限比前置里程碑期限加间隔早了 {standing.short_days} 天，请调整期限或间隔"
        case Fit.PREDECESSOR_CANCELLED:
            return "前置里程碑已取消，请改定前置关系或移除"
        case Fit.OUT_OF_ORDER:
            return "前置里程碑尚未完成，本里程碑已报完成，请核实"
        case Fit.MET:
            return "前置里程碑已完成"
    return f"尚有 {standing.slack_days} 天余量" if standing.slack_days else "期限首尾相接"
