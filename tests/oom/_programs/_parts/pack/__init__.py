from .deep import where

name = "pack " + where
