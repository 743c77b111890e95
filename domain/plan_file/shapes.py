"""What codes look like in a plan file; each with an example for the message about a wrong one."""

import re

PLAN_CODE = re.compile(r"(?=.{1,40}$)[A-Z][A-Z0-9]*(-[A-Z0-9]+)*")
PLAN_CODE_EXAMPLE = "JLP-14（大写字母、数字和短横线，至多40字）"

# Leaves room for the "-01" of a project's code in the 60 characters that codes have.
NODE_CODE = re.compile(r"(?=.{1,50}$)[A-Z][A-Z0-9]*(\.[0-9]+)*")
NODE_CODE_EXAMPLE = "D01.1.2或T1（大写字母开头，分级用圆点，至多50字）"

CODE = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
CODE_EXAMPLE = "visits_total或S001（字母开头，只含字母、数字、下划线）"

WORK_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
WORK_CODE_EXAMPLE = "D01.1.1-01（只含字母、数字、圆点、短横线、下划线）"

LOGIN = re.compile(r"[a-z][a-z0-9._-]{1,59}")
LOGIN_EXAMPLE = "wang.li（小写字母开头，只含小写字母、数字和 . _ -，2至60位）"

PERIOD = re.compile(r"([0-9]{4})-([0-9]{4})")
PERIOD_EXAMPLE = "2016-2020"
