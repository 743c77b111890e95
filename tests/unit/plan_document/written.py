"""Plan documents as people write them, for trying the reader on: every word is made up here."""

from __future__ import annotations

from domain.plan_document import SourceLine, text_lines

FAULTY = """\
试验图书馆
试图字〔2025〕3号
试验图书馆“十五五”发展规划

目　　录

一、基础与形势………………………………1
二、主要任务 ............................ 3
（一）阅读服务……………………………………3
三、保障措施\t9

一、基础与形势

试验馆在前五年办了三件事：（1）修了房子；（2）添了书架；
（3）培训了馆员。馆藏增至1.5万册，到馆
2．人次逐年上升，读者满意。

二、主要任务

（一）阅读服务

1. 延长开放时间

试验馆每周开放六天。

1. 增设自助借还

(2) 配置自助设备
每个楼层一台。

（3）维护自助设备

4、开展阅读推广。试验馆每月办一次活动，全年不少于12场。

(三) 馆藏建设与
资源共享

专题 1：少儿阅读空间

为孩子办好三件事：
（1）到2028年建成2个阅读角；
（2）每年添书500册；
（3）做好宣传。

5. 充实地方文献

三、保障措施

（1）落实经费

① 列入预算

专栏二：志愿服务
"""
"""Repeated, missing and mixed numbers, a level left out, titles over two lines and before their text, a
table of contents, numbered sentences."""


def lines_of(text: str) -> list[SourceLine]:
    """The lines of a text."""
    return text_lines(text)
